package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class DaySheetIT extends ClassRollScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void keepsTheHabitsOfTheClass() throws Exception {
        get(teacher, habits()).andExpect(jsonPath("$.version").value(0));
        write(teacher, 0, "Les clés sont chez Mme Petit")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        write(head, 1, "Les clés sont à la loge")
                .andExpect(jsonPath("$.version").value(2));

        get(teacher, habits()).andExpect(jsonPath("$.words").value("Les clés sont à la loge"));
    }

    @Test
    void ofTwoWhoWriteTheSecondReadsAnew() throws Exception {
        write(teacher, 0, "Les clés sont chez Mme Petit");

        write(head, 0, "Les clés sont à la loge")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:changed-meanwhile"));
        write(head, 7, "Les clés sont à la loge").andExpect(status().isConflict());
    }

    @Test
    void printsPupilsGuardiansAndHabits() throws Exception {
        write(teacher, 0, "Rituel du matin : la météo\nLes clés sont à la loge");

        assertThat(text(sheet(teacher)))
                .contains(
                        "Fiche du jour, CE1",
                        "Jean-Macé",
                        "mardi 24 novembre 2026",
                        "Claire Morel",
                        "Les clés sont à la loge",
                        "Élèves (2)",
                        "Léa Benali",
                        "Sofia Benali",
                        "Rose Roy");
    }

    @Test
    void printsWhatTheDayHasBesidesItsTimetable() throws Exception {
        post(teacher, "/api/homework/timetables/" + schoolClass + "/exceptions", """
                {"date": "%s", "kind": "TRIP", "from": "08:30", "to": "16:30", "title": "Sortie à la ferme",
                 "note": "pique-nique, bus 8:40"}""".formatted(TODAY))
                .andExpect(status().isCreated());

        assertThat(text(sheet(teacher)))
                .contains("08:30 – 16:30", "Sortie à la ferme", "pique-nique, bus 8:40")
                .doesNotContain("Rien n’est écrit pour ce jour");
        assertThat(text(sheet(teacher, "2026-12-25"))).contains("Noël");
    }

    @Test
    void namesTheTeachersOfItsOwnDay() throws Exception {
        standIn("2026-11-29T23:00:00Z", "2026-12-04T23:00:00Z");

        assertThat(text(sheet(head))).contains("Claire Morel").doesNotContain("Noé Perrin");
        assertThat(text(sheet(head, "2026-11-30"))).contains("Noé Perrin");
    }

    @Test
    void givesATeacherNoLineOfAChildWhoIsHiddenFromThem() throws Exception {
        assertThat(text(sheet(barredTeacher()))).contains("Tom Roy").doesNotContain("Léa Benali", "Sofia");
    }

    @Test
    void costsTheSameForALargerClass() throws Exception {
        sheet(teacher);
        int before = statements.during(() -> sheet(teacher));
        for (int pupil = 0; pupil < 10; pupil++) {
            town.pupil("Élève", "Numéro " + pupil, school, schoolClass);
        }

        assertThat(statements.during(() -> sheet(teacher))).isEqualTo(before);
    }

    @Test
    void isForThoseWhoLeadTheClass() throws Exception {
        Viewer elsewhere = town.viewer(town.head("Paul", "Roux", town.school("Les Tilleuls")));
        for (Viewer other : List.of(colleague(), stranger(), elsewhere)) {
            get(other, habits()).andExpect(status().isNotFound());
            write(other, 0, "Rien").andExpect(status().isNotFound());
            sheet(other).andExpect(status().isNotFound());
        }
        Viewer agent = town.viewer(town.agent("Luc", "Garnier"));
        for (Viewer other : List.of(mother, agent, town.viewer(lea.asPerson()))) {
            get(other, habits()).andExpect(status().isForbidden());
            write(other, 0, "Rien").andExpect(status().isForbidden());
            sheet(other).andExpect(status().isForbidden());
        }
    }

    private ResultActions write(Viewer viewer, int version, String words) throws Exception {
        return put(viewer, habits(), """
                {"version": %d, "words": "%s"}""".formatted(version, words.replace("\n", "\\n")));
    }

    private ResultActions sheet(Viewer viewer) throws Exception {
        return sheet(viewer, TODAY.toString());
    }

    private ResultActions sheet(Viewer viewer, String date) throws Exception {
        return post(viewer, "/api/homework/classes/" + schoolClass + "/day-sheet?date=" + date, "");
    }

    private String habits() {
        return "/api/homework/classes/" + schoolClass + "/habits";
    }

    private static String text(ResultActions printed) throws Exception {
        byte[] pdf =
                printed.andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
