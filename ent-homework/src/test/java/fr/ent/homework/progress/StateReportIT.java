package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of a term for the State, and what is missing of it. */
@IntegrationTest
class StateReportIT extends StateReportScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void theFileHasTheCompleteReportsByTheRulesOfTheState() throws Exception {
        StateFileReader file = new StateFileReader(export(head).andExpect(status().isOk()));

        file.validate();
        assertThat(file.values("//l:eleve/@ine")).containsExactly(LEA_INE);
        assertThat(file.values("//l:classe/@id-be")).containsExactly("123456");
        assertThat(file.values("//l:directeur/@civilite")).containsExactly("M");
        assertThat(file.values("//l:enseignant/@nom")).containsExactly("Morel");
        assertThat(file.values("//l:periode/@indice | //l:periode/@nb-periodes"))
                .containsExactly("1", "3");
        assertThat(file.values("//l:acquis/@code-domaine")).containsExactly("FRA-RAC", "MAT-RAC", "EPS-RAC");
        assertThat(file.values("//l:sous-domaine/@code-domaine")).containsExactly("FRA-LEC", "MAT-NBC");
        assertThat(file.values("//l:sous-domaine/@positionnement")).containsExactly("2", "3");
        assertThat(file.values("//l:acquis/@positionnement")).containsExactly("4");
        assertThat(file.values("//l:appreciation/text()")).containsExactly("Lit & relit <avec> plaisir.");
        assertThat(file.values("//l:appreciation-generale/text()")).containsExactly("Léa progresse.");
        assertThat(town.audited("state-reports.exported")).isOne();
    }

    @Test
    void theHeadReadsWhatIsMissingAndNobodysNationalNumber() throws Exception {
        number(ce1, null);
        address(teacher.person(), "");
        know(tom, null, "");

        String read = text(readiness(head)
                .andExpect(jsonPath("$.term").value(TERM))
                .andExpect(jsonPath("$.headAddressed").value(true))
                .andExpect(jsonPath("$.classes[0].gaps", containsInAnyOrder("NUMBER", "CIVILITY")))
                .andExpect(jsonPath("$.classes[0].ready").value(1))
                .andExpect(jsonPath("$.classes[0].expected").value(2))
                .andExpect(jsonPath("$.classes[0].pupils[*].givenName", contains("Tom")))
                .andExpect(jsonPath("$.classes[0].pupils[0].gaps", contains("NUMBER", "UNPUBLISHED"))));

        assertThat(read).doesNotContain(LEA_INE).doesNotContain(TOM_INE);
        export(head)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:no-report-complete"));
        assertThat(town.audited("state-reports.exported")).isZero();
    }

    @Test
    void theFamilysTextIsSentAsItWasPublished() throws Exception {
        noteAll(teacher, List.of(noted(lea, skill("FRENCH", 0), "EXCEEDED")));
        write(lea, "Léa a encore progressé.");

        StateFileReader file = new StateFileReader(export(head));

        assertThat(file.values("//l:appreciation-generale/text()")).containsExactly("Léa progresse.");
        assertThat(file.values("//l:sous-domaine[@code-domaine='FRA-LEC']/@positionnement"))
                .containsExactly("2");
    }

    @Test
    void aLevelTakenAwaySinceIsSentWhereItWasPublished() throws Exception {
        String own = JsonPath.read(text(post(teacher, "/skills", """
                {"classId": "%s", "cycle": "SECOND", "subject": "CIVICS", "words": "Tenir le bureau de vote"}""".formatted(ce1))), "$.id");
        note(teacher, lea, own, "REACHED");
        publishOf(lea);
        for (String skill : List.of(own, skill("SPORT", 0), skill("FRENCH", 4))) {
            note(teacher, lea, skill, "null").andExpect(status().isNoContent());
        }
        delete(teacher, "/skills/" + own).andExpect(status().isNoContent());
        publish(teacher).andExpect(status().isOk());

        StateFileReader file = new StateFileReader(export(head));

        assertThat(file.values("//l:acquis/@code-domaine")).containsExactly("FRA-RAC", "MAT-RAC", "EPS-RAC", "EMC-RAC");
        assertThat(file.values("//l:acquis/@positionnement")).containsExactly("4", "3");
        readiness(head).andExpect(jsonPath("$.classes[0].unplaced").isEmpty());
    }

    @Test
    void thePeriodIsOneOfThoseThatTheSchoolHasSet() throws Exception {
        assertThat(new StateFileReader(export(head)).values("//l:periode/@nb-periodes"))
                .containsExactly("3");
        town.run(() -> List.of("homework.report_edition", "homework.result")
                .forEach(table -> jdbc.sql("delete from " + table + " where child_id = :id")
                        .param("id", lea.value())
                        .update()));
        put(head, "/terms/%s?year=2026".formatted(school), "{\"version\": 0, \"ends\": [\"2027-01-29\"]}")
                .andExpect(status().isOk());
        complete(lea);

        StateFileReader file = new StateFileReader(export(head));

        file.validate();
        assertThat(file.values("//l:periode/@nb-periodes")).containsExactly("2");
        assertThat(file.values("//l:periode/@indice")).containsExactly("1");
        assertThat(file.values("//l:periode/@date-fin")).containsExactly("2027-01-29");
    }

    @Test
    void nurserysPupilsAndFewWordsStayOut() throws Exception {
        know(lea, LEA_INE, "GS");
        publishShort(tom);

        readiness(head)
                .andExpect(jsonPath("$.classes[0].expected").value(1))
                .andExpect(jsonPath("$.classes[0].pupils[0].gaps", contains("GENERAL", "DOMAINS")));
        export(head).andExpect(status().isConflict());
    }

    @Test
    void costsTheSameForOneAndForManyPupils() throws Exception {
        readiness(head);
        int one = statements.during(() -> readiness(head));
        int file = statements.during(() -> export(head));
        for (int i = 0; i < 6; i++) {
            ChildId pupil = town.pupil("Élève" + i, "Z", school, ce1);
            know(pupil, "223456789%dA".formatted(i), "CE1");
            complete(pupil);
        }

        assertThat(statements.during(() -> readiness(head))).isEqualTo(one);
        assertThat(statements.during(() -> export(head))).isEqualTo(file);
    }
}
