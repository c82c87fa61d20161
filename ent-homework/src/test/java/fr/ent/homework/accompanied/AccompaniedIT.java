package fr.ent.homework.accompanied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff beside the teachers read of their own pupils and of nobody else. */
@IntegrationTest
class AccompaniedIT extends AccompaniedScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void eachFindsTheirOwnPupilsAndClasses() throws Exception {
        get(aesh, "/accompanied")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.today").value("2026-11-24"))
                .andExpect(jsonPath("$.pupils[*].child.givenName", contains("Léa")))
                .andExpect(jsonPath("$.pupils[0].progress").value(false))
                .andExpect(jsonPath("$.classes", empty()))
                .andExpect(content().string(not(containsString("Malo"))));
        get(rased, "/accompanied").andExpect(jsonPath("$.pupils[0].progress").value(true));
        get(atsem, "/accompanied")
                .andExpect(jsonPath("$.classes[*].schoolClass.name", contains("CE1")))
                .andExpect(jsonPath("$.classes[0].teachers[0].familyName").value("Morel"))
                .andExpect(jsonPath("$.pupils", empty()));
        get(teacher, "/accompanied").andExpect(status().isForbidden());
    }

    @Test
    void anAeshReadsWhatReachesHerPupilAndNobodyElses() throws Exception {
        entry("");
        entry(",\"pupilIds\":[\"%s\"]".formatted(malo));
        String hers = entry(",\"pupilIds\":[\"%s\"]".formatted(lea));
        entry(",\"draft\":true");

        for (Viewer reader : List.of(aesh, rased)) {
            diary(reader, "childId=" + lea)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.entries.length()").value(2))
                    .andExpect(content().string(not(containsString(malo.toString()))));
            get(reader, "/todo?childId=" + lea)
                    .andExpect(jsonPath("$.entries.length()").value(2))
                    .andExpect(jsonPath("$.entries[0].ticked").value(false));
            get(reader, "/timetables/" + ce1 + "?week=2026-W48")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.desk").doesNotExist());
            diary(reader, "childId=" + malo).andExpect(status().isNotFound());
            diary(reader, "classId=" + ce1).andExpect(status().isNotFound());
            get(reader, "/todo?childId=" + malo).andExpect(status().isNotFound());
            get(reader, "/timetables/" + cm2 + "?week=2026-W48").andExpect(status().isNotFound());
            get(reader, "/progress?childId=" + malo)
                    .andExpect(reader.equals(aesh) ? status().isForbidden() : status().isNotFound());
        }
        post(aesh, "/entries/" + hers + "/hand-ins", "{\"childId\":\"%s\",\"text\":\"Fait\"}".formatted(lea))
                .andExpect(status().isForbidden());
    }

    @Test
    void anAtsemReadsTheClassAndNoPupilByName() throws Exception {
        entry("");
        entry(",\"pupilIds\":[\"%s\"]".formatted(lea));
        entry(",\"draft\":true");

        diary(atsem, "classId=" + ce1)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries.length()").value(1));
        get(atsem, "/timetables/" + ce1 + "?week=2026-W48").andExpect(status().isOk());
        diary(atsem, "childId=" + lea).andExpect(status().isNotFound());
        diary(atsem, "classId=" + cm2).andExpect(status().isNotFound());
        get(atsem, "/timetables/" + cm2 + "?week=2026-W48").andExpect(status().isNotFound());
        post(atsem, "/classes/" + ce1 + "/day-sheet?date=2026-11-24", "").andExpect(status().isOk());
        post(atsem, "/classes/" + cm2 + "/day-sheet?date=2026-11-24", "").andExpect(status().isNotFound());
    }

    @Test
    void anAtsemReadsTodaysRollWithoutReasonsAndTakesNone() throws Exception {
        post(mother, "/absences", """
                        {"childId":"%s","from":"2026-11-24","to":"2026-11-24","half":null,"reason":"ILLNESS","note":"De la fièvre"}""".formatted(lea)).andExpect(status().isCreated());

        get(atsem, roll("2026-11-24"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pupils[0].state.status").value("ABSENT"))
                .andExpect(content().string(not(containsString("ILLNESS"))))
                .andExpect(content().string(not(containsString("fièvre"))));
        get(teacher, roll("2026-11-24")).andExpect(content().string(containsString("fièvre")));
        get(atsem, roll("2026-11-23")).andExpect(status().isNotFound());
        put(atsem, roll("2026-11-24"), """
                        {"deviceId":"%s","sentAt":"2026-11-24T09:00:00Z","marks":[]}""".formatted(UUID.randomUUID())).andExpect(status().isForbidden());
    }

    @Test
    void theRasedReadsWhatIsPublishedOfProgress() throws Exception {
        get(rased, "/progress?childId=" + lea)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.drafts").value(false));
        get(aesh, "/progress?childId=" + lea).andExpect(status().isForbidden());
    }

    @Test
    void filesOpenWithWhatShowsThemAlone() throws Exception {
        FileId ofClass = file(teacher);
        FileId ofMalo = file(teacher);
        FileId ofDraft = file(teacher);
        entry(",\"fileIds\":[\"%s\"]".formatted(ofClass));
        entry(",\"fileIds\":[\"%s\"],\"pupilIds\":[\"%s\"]".formatted(ofMalo, malo));
        entry(",\"fileIds\":[\"%s\"],\"draft\":true".formatted(ofDraft));

        for (Viewer reader : List.of(aesh, rased, atsem)) {
            open(reader, ofClass).andExpect(status().isOk());
            open(reader, ofMalo).andExpect(status().isNotFound());
            open(reader, ofDraft).andExpect(status().isNotFound());
        }
        clock.set(Instant.parse("2026-11-27T23:00:00Z"));
        for (Viewer reader : List.of(aesh, rased, atsem)) {
            open(again(reader), ofClass).andExpect(status().isNotFound());
        }
    }

    @Test
    void workThatIsHandedInAndItsAnswerAreReadByWhoAccompaniesAlone() throws Exception {
        String drawing = entry("");
        FileId work = file(mother);
        post(mother, "/entries/" + drawing + "/hand-ins", """
                        {"childId":"%s","text":"Mon chat","fileIds":["%s"]}""".formatted(lea, work))
                .andExpect(status().isCreated());

        get(aesh, "/todo?childId=" + lea)
                .andExpect(jsonPath("$.entries[0].tries[0].text").value("Mon chat"));
        open(aesh, work).andExpect(status().isOk());
        open(atsem, work).andExpect(status().isNotFound());
    }

    @Test
    void onceItIsOverEveryPageIsGoneTheSameSecond() throws Exception {
        clock.set(Instant.parse("2026-11-27T22:59:59Z"));
        diary(again(aesh), "childId=" + lea).andExpect(status().isOk());
        clock.set(Instant.parse("2026-11-27T23:00:00Z"));

        assertGone(again(aesh));
        diary(again(atsem), "classId=" + ce1).andExpect(status().isForbidden());
    }

    @Test
    void aPupilWhoLeftAndOneFromWhomACourtBarsAreGoneAtOnce() throws Exception {
        assertNotThere(barred());
        write("update core.pupil set left_on = '2026-11-24' where id = ?", lea.value());

        assertNotThere(again(aesh));
        get(again(rased), "/progress?childId=" + lea).andExpect(status().isNotFound());
    }

    @Test
    void costsTheSameForMorePupils() throws Exception {
        get(aesh, "/accompanied").andExpect(status().isOk());
        int few = statements.during(() -> get(aesh, "/accompanied").andExpect(status().isOk()));
        ChildId[] more = new ChildId[8];
        for (int i = 0; i < more.length; i++) {
            more[i] = town.pupil("Élève", "Numéro " + i, school, i % 2 == 0 ? ce1 : cm2);
        }
        Viewer busy = town.viewer(companions.of(Role.AESH, "Lise", "Vidal", school, more));

        assertThat(statements.during(() -> get(busy, "/accompanied")
                        .andExpect(jsonPath("$.pupils.length()").value(8))))
                .isEqualTo(few);
    }

    private String roll(String day) {
        return "/rolls?classId=%s&date=%s&half=MORNING".formatted(ce1, day);
    }

    /** The role itself is over: the route is for others. */
    private void assertGone(Viewer reader) throws Exception {
        get(reader, "/accompanied").andExpect(status().isForbidden());
        diary(reader, "childId=" + lea).andExpect(status().isForbidden());
        get(reader, "/todo?childId=" + lea).andExpect(status().isForbidden());
        get(reader, "/timetables/" + ce1 + "?week=2026-W48").andExpect(status().isForbidden());
    }

    private void assertNotThere(Viewer reader) throws Exception {
        get(reader, "/accompanied").andExpect(jsonPath("$.pupils", empty()));
        diary(reader, "childId=" + lea).andExpect(status().isNotFound());
        get(reader, "/todo?childId=" + lea).andExpect(status().isNotFound());
        get(reader, "/timetables/" + ce1 + "?week=2026-W48").andExpect(status().isNotFound());
    }
}
