package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Léa’s report of the first term. */
@IntegrationTest
class ReportIT extends ProgressScene {

    @Autowired
    private StatementCounter statements;

    @Autowired
    private SettableClock clock;

    private String skill = "";

    @BeforeEach
    void aLevelAndWords() throws Exception {
        skill = skills().get(1);
        note(teacher, lea, skill, "REACHED");
        write(teacher, lea, "Léa progresse.").andExpect(status().isNoContent());
    }

    @Test
    void theFamilyReadsItOnceItIsPublishedAsItWasThen() throws Exception {
        report(mother).andExpect(jsonPath("$").isEmpty());
        publishReports(teacher).andExpect(jsonPath("$.reports").value(1));
        publishReports(teacher).andExpect(jsonPath("$.reports").value(0));
        write(teacher, lea, "Léa a bien progressé.");
        note(teacher, lea, skill, "EXCEEDED");

        for (Viewer family : List.of(mother, father)) {
            report(family)
                    .andExpect(jsonPath("$[0].general").value("Léa progresse."))
                    .andExpect(jsonPath("$[0].school").value("Jean-Macé"))
                    .andExpect(jsonPath("$[0].subjects[0].words").value("Lit avec plaisir."))
                    .andExpect(jsonPath("$[0].subjects[0].skills[0].level").value("REACHED"));
        }
        progress(mother, lea).andExpect(jsonPath("$.skills[0].levels[0].level").value("REACHED"));
        reports(teacher)
                .andExpect(jsonPath("$.pupils[0].changed").value(true))
                .andExpect(jsonPath("$.pupils[1].changed").value(false));
        assertThat(toldOfReports()).isEqualTo(2);
    }

    @Test
    void aGuardianSignsTheVeryTextThatWasRead() throws Exception {
        publishReports(teacher);
        String read = digest(mother);
        write(teacher, lea, "Léa a bien progressé.");
        publishReports(teacher).andExpect(jsonPath("$.reports").value(1));

        sign(mother, read)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:report-changed"));
        sign(mother, digest(mother)).andExpect(status().isNoContent());
        sign(mother, digest(mother)).andExpect(status().isNoContent());

        report(mother).andExpect(jsonPath("$[0].signedAt").isNotEmpty());
        report(father).andExpect(jsonPath("$[0].signedAt").value((Object) null));
        reports(head())
                .andExpect(jsonPath("$.pupils[0].signatures[*].guardian.givenName", contains("Sofia")))
                .andExpect(jsonPath("$.pupils[0].signatures[0].way").value("PASSWORD"));
    }

    @Test
    void aSignatureIsUnderOneTextAlone() throws Exception {
        publishReports(teacher);
        sign(mother, digest(mother));
        write(teacher, lea, "Léa a bien progressé.");
        publishReports(teacher);

        report(mother).andExpect(jsonPath("$[0].signedAt").value((Object) null));
        reports(teacher).andExpect(jsonPath("$.pupils[0].signatures").isEmpty());
        assertThat(town.number("select count(*) from homework.report_edition where child_id = :id", lea.value()))
                .isEqualTo(2);
    }

    @Test
    void isPrintedWithEachLevelInItsColumn() throws Exception {
        publishReports(teacher);

        byte[] pdf = get(mother, "/reports/%s/pdf?term=%s".formatted(lea, TERM))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(printed))
                    .contains(
                            "Livret scolaire de Léa Benali",
                            "1er trimestre, du 1",
                            "Français",
                            "Appréciation générale",
                            "Léa progresse.");
        }
        get(mother, "/reports/%s/pdf?term=%s".formatted(tom, TERM)).andExpect(status().isNotFound());
        get(father, "/reports/%s/pdf?term=2026-2".formatted(lea)).andExpect(status().isNotFound());
        get(father, "/reports/%s/pdf?term=1-2026".formatted(lea)).andExpect(status().isBadRequest());
    }

    @Test
    void staysAsItWasWhenThePupilChangesClass() throws Exception {
        publishReports(teacher);
        sign(mother, digest(mother));
        move(lea, cm2);

        post(colleague, "/reports/publications?classId=%s&term=%s".formatted(cm2, TERM), "")
                .andExpect(jsonPath("$.reports").value(0));
        get(colleague, "/reports?classId=%s&term=%s".formatted(cm2, TERM))
                .andExpect(jsonPath("$.pupils[0].changed").value(false));
        report(mother)
                .andExpect(jsonPath("$[0].className").value("CE1"))
                .andExpect(jsonPath("$[0].signedAt").isNotEmpty());
        assertThat(toldOfReports()).isEqualTo(2);
    }

    @Test
    void isReadPrintedAndSignedOnceTheYearIsOver() throws Exception {
        publishReports(teacher);
        clock.set(Instant.parse("2027-09-02T08:00:00Z"));

        for (Viewer reader : List.of(mother, teacher, head())) {
            report(reader).andExpect(jsonPath("$[*].term.term", contains(TERM)));
            get(reader, "/reports/%s/pdf?term=%s".formatted(lea, TERM)).andExpect(status().isOk());
        }
        sign(mother, digest(mother)).andExpect(status().isNoContent());
        report(mother).andExpect(jsonPath("$[0].signedAt").isNotEmpty());
        write(teacher, lea, "Trop tard.").andExpect(status().isBadRequest());
    }

    @Test
    void ofTwoWhoWriteTheSecondReadsAnew() throws Exception {
        int read = version(lea);
        write(teacher, lea, read, "Léa écoute.").andExpect(status().isNoContent());

        for (int old : List.of(read, 0)) {
            write(head(), lea, old, "Léa parle.")
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:core:changed-meanwhile"));
        }
        reports(teacher).andExpect(jsonPath("$.pupils[0].words.general").value("Léa écoute."));
        write(head(), tom, 1, "Rien encore.").andExpect(status().isConflict());
    }

    @Test
    void nobodyElseReadsWritesOrSignsIt() throws Exception {
        publishReports(teacher);
        String digest = digest(mother);
        for (Viewer other : List.of(barred(), barredTeacher(), colleague, stranger())) {
            report(other).andExpect(status().isNotFound());
            get(other, "/reports/%s/pdf?term=%s".formatted(lea, TERM)).andExpect(status().isNotFound());
        }
        for (Viewer other : List.of(barredTeacher(), colleague, stranger())) {
            write(other, lea, "Rien").andExpect(status().isNotFound());
        }
        sign(barred(), digest).andExpect(status().isNotFound());
        sign(teacher, digest).andExpect(status().isForbidden());
        write(mother, lea, "Rien").andExpect(status().isForbidden());
        leave(lea);
        report(town.viewer(mother.person())).andExpect(status().isNotFound());
        sign(town.viewer(mother.person()), digest).andExpect(status().isNotFound());
        write(teacher, lea, "Rien").andExpect(status().isNotFound());
    }

    @Test
    void costsTheSameForOneAndForManyPupils() throws Exception {
        publishReports(teacher);
        sign(mother, digest(mother));
        reports(teacher);
        int one = statements.during(() -> reports(teacher));
        write(teacher, lea, "Encore un mot.");
        int published = statements.during(() -> publishReports(teacher));
        for (int i = 0; i < 6; i++) {
            ChildId pupil = town.pupil("Élève" + i, "Z", school, ce1);
            town.guardian("Parent" + i, "Z", pupil);
            write(teacher, pupil, "Un mot.");
            note(teacher, pupil, skill, "REACHED");
        }

        assertThat(statements.during(() -> publishReports(teacher))).isEqualTo(published);
        assertThat(statements.during(() -> reports(teacher))).isEqualTo(one);
    }

    /** In the version of now. */
    private ResultActions write(Viewer viewer, ChildId child, String general) throws Exception {
        return write(viewer, child, version(child), general);
    }

    private ResultActions write(Viewer viewer, ChildId child, int version, String general) throws Exception {
        return put(viewer, "/reports/%s?term=%s".formatted(child, TERM), """
                {"version": %d, "general": "%s", "subjects": [{"subject": "FRENCH", "words": "Lit avec plaisir."}]}""".formatted(version, general));
    }

    private int version(ChildId child) {
        return town.number("select coalesce(max(version), 0) from homework.report where child_id = :id", child.value());
    }

    private ResultActions publishReports(Viewer viewer) throws Exception {
        return post(viewer, "/reports/publications?classId=%s&term=%s".formatted(ce1, TERM), "");
    }

    private ResultActions reports(Viewer viewer) throws Exception {
        return get(viewer, "/reports?classId=%s&term=%s".formatted(ce1, TERM));
    }

    private ResultActions report(Viewer viewer) throws Exception {
        return get(viewer, "/reports/" + lea);
    }

    private String digest(Viewer viewer) throws Exception {
        return JsonPath.read(text(report(viewer)), "$[0].digest");
    }

    private ResultActions sign(Viewer viewer, String digest) throws Exception {
        return post(
                viewer,
                "/reports/%s/signatures".formatted(lea),
                "{\"term\": \"%s\", \"digest\": \"%s\"}".formatted(TERM, digest));
    }

    private int toldOfReports() {
        return town.number(
                "select count(*) from core.notice where kind = 'homework.report' and child_id = :id", lea.value());
    }
}
