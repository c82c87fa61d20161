package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** The reports of the first term on their way to the State: Léa's is complete, and of Tom nothing is written. */
@IntegrationTest
class StateReportIT extends ProgressScene {

    private static final String LEA_INE = "1234567890A";
    private static final String TOM_INE = "1234567891B";

    @Autowired
    private StatementCounter statements;

    private Viewer head;

    @BeforeEach
    void oneCompleteReport() throws Exception {
        head = head();
        know(lea, LEA_INE, "CE1");
        know(tom, TOM_INE, "CE1");
        number(ce1, "123456");
        address(teacher.person(), "Mme");
        address(head.person(), "M.");
        complete(lea);
    }

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
    void aTeacherReadsOwnClassesAndTakesNoFile() throws Exception {
        readiness(teacher).andExpect(jsonPath("$.classes[*].name", contains("CE1")));
        readiness(colleague).andExpect(jsonPath("$.classes[*].name", contains("CM2")));
        export(teacher).andExpect(status().isForbidden());
        export(colleague).andExpect(status().isForbidden());
        for (Viewer other : List.of(stranger(), town.viewer(town.teacher("Luc", "Bon", aClassElsewhere())))) {
            readiness(other).andExpect(status().isNotFound());
        }
        export(town.viewer(town.head("Ève", "Loin", town.school("Ailleurs")))).andExpect(status().isNotFound());
    }

    @Test
    void aPupilWhomACourtHidesFromTheHeadIsInNoFileOfTheirs() throws Exception {
        PersonId barred = town.restrictedGuardian("Marc", "Benali", lea);
        town.grant(barred, Role.HEAD, ScopeType.SCHOOL, school.value());
        address(barred, "M.");
        Viewer hidden = town.viewer(barred);

        readiness(hidden)
                .andExpect(jsonPath("$.classes[0].hidden").value(1))
                .andExpect(jsonPath("$.classes[0].ready").value(0))
                .andExpect(jsonPath("$.classes[0].pupils[*].givenName", contains("Tom")));
        export(hidden).andExpect(status().isConflict());
    }

    @Test
    void aPupilWhoHasLeftIsInItNoMore() throws Exception {
        complete(tom);
        leave(lea);

        assertThat(new StateFileReader(export(head)).values("//l:eleve/@ine")).containsExactly(TOM_INE);
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

    private ResultActions readiness(Viewer viewer) throws Exception {
        return get(viewer, "/reports/state?schoolId=%s&term=%s".formatted(school, TERM));
    }

    private ResultActions export(Viewer viewer) throws Exception {
        return post(viewer, "/reports/state/export?schoolId=%s&term=%s".formatted(school, TERM), "");
    }

    /** Levels in three domains, words, and their publication. */
    private void complete(ChildId child) throws Exception {
        noteAll(
                teacher,
                List.of(
                        noted(child, skill("FRENCH", 0), "NOT_REACHED"),
                        noted(child, skill("FRENCH", 1), "PARTLY_REACHED"),
                        noted(child, skill("FRENCH", 2), "PARTLY_REACHED"),
                        noted(child, skill("FRENCH", 4), "EXCEEDED"),
                        noted(child, skill("MATHEMATICS", 0), "REACHED"),
                        noted(child, skill("SPORT", 0), "EXCEEDED")));
        write(child, "Léa progresse.");
        publishOf(child);
    }

    private void publishShort(ChildId child) throws Exception {
        noteAll(teacher, List.of(noted(child, skill("FRENCH", 0), "REACHED")));
        publishOf(child);
    }

    private void publishOf(ChildId child) throws Exception {
        post(teacher, "/reports/publications?classId=%s&term=%s&childId=%s".formatted(ce1, TERM, child), "")
                .andExpect(status().isOk());
    }

    private void write(ChildId child, String general) throws Exception {
        int version = town.number(
                "select coalesce(max(version), 0) from homework.report where child_id = :id", child.value());
        put(teacher, "/reports/%s?term=%s".formatted(child, TERM), """
                {"version": %d, "general": "%s",
                 "subjects": [{"subject": "FRENCH", "words": "Lit & relit <avec> plaisir."}]}""".formatted(version, general))
                .andExpect(status().isNoContent());
    }

    private String skill(String subject, int at) throws Exception {
        List<String> skills = JsonPath.read(
                text(results(teacher)), "$.skills[?(@.cycle == 'SECOND' && @.subject == '%s')].id".formatted(subject));
        return skills.get(at);
    }

    private ClassId aClassElsewhere() {
        return town.schoolClass(town.school("Ferry"), "CP");
    }

    private void know(ChildId child, @Nullable String ine, String level) {
        town.run(() -> jdbc.sql("update core.pupil set ine = :ine, level = :level where id = :id")
                .param("ine", ine)
                .param("level", level)
                .param("id", child.value())
                .update());
    }

    private void number(ClassId schoolClass, @Nullable String number) {
        town.run(() -> jdbc.sql("update core.school_class set external_id = :number where id = :id")
                .param("number", number)
                .param("id", schoolClass.value())
                .update());
    }

    private void address(PersonId person, String title) {
        town.run(() -> jdbc.sql("update core.person set title = :title where id = :id")
                .param("title", title)
                .param("id", person.value())
                .update());
    }
}
