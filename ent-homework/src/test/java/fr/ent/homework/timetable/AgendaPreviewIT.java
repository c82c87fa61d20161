package fr.ent.homework.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(TimetableScenes.class)
class AgendaPreviewIT {

    /** A morning out, a day of photos, one in the holidays, one in the night, one long ago. */
    private static final String AGENDA = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;TZID=Europe/Paris:20261201T090000
            DTEND;TZID=Europe/Paris:20261201T113000
            SUMMARY:Musée des Beaux-Arts
            LOCATION:Rendez-vous devant l’école
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261203
            SUMMARY:Photo de classe
            RRULE:FREQ=WEEKLY
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261225
            SUMMARY:Noël
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:20261203T200000Z
            DTEND:20261203T210000Z
            SUMMARY:Réunion
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20260901
            SUMMARY:Rentrée
            END:VEVENT
            END:VCALENDAR
            """;

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    private TimetableScene scene;

    @BeforeEach
    void aClass() {
        scene = scenes.set();
    }

    @Test
    void proposesTheDaysOfSchool() throws Exception {
        scene.previewAgenda(scene.teacher(), AGENDA)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes.length()").value(2))
                .andExpect(jsonPath("$.leftOut").value(3))
                .andExpect(jsonPath("$.changes[0].date").value("2026-12-01"))
                .andExpect(jsonPath("$.changes[0].kind").value("EVENT"))
                .andExpect(jsonPath("$.changes[0].from").value("09:00:00"))
                .andExpect(jsonPath("$.changes[0].to").value("11:30:00"))
                .andExpect(jsonPath("$.changes[0].title").value("Musée des Beaux-Arts"))
                .andExpect(jsonPath("$.changes[0].note").value("Rendez-vous devant l’école"))
                .andExpect(jsonPath("$.changes[0].taken").value(false))
                .andExpect(jsonPath("$.changes[0].repeats").value(false))
                .andExpect(jsonPath("$.changes[1].from").value("08:30:00"))
                .andExpect(jsonPath("$.changes[1].to").value("16:30:00"))
                .andExpect(jsonPath("$.changes[1].repeats").value(true));
        scene.read(scene.mother(), "2026-W49")
                .andExpect(jsonPath("$.days[1].changes").isEmpty());
    }

    @Test
    void saysWhatIsTakenOnceItWasKept() throws Exception {
        scene.change(scene.teacher(), """
                        {"date": "2026-12-01", "kind": "EVENT", "from": "10:00", "to": "11:00", "title": "Chorale"}""").andExpect(status().isCreated());

        scene.previewAgenda(scene.teacher(), AGENDA)
                .andExpect(jsonPath("$.changes[0].taken").value(true))
                .andExpect(jsonPath("$.changes[1].taken").value(false));
    }

    @Test
    void saysThatAFileIsNoCalendarAndThatOneIsTooLong() throws Exception {
        scene.previewAgenda(scene.teacher(), "Bonjour")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("ics"))
                .andExpect(jsonPath("$.errors[0].code").value("malformed"));
        scene.previewAgenda(scene.teacher(), "BEGIN:VCALENDAR\n" + "X-A:1\n".repeat(60_000))
                .andExpect(status().isBadRequest());
        assertThat(AGENDA).hasSizeLessThan(300_000);
    }

    @Test
    void isForThoseWhoLeadTheClass() throws Exception {
        scene.previewAgenda(scene.head(), AGENDA).andExpect(status().isOk());
        for (Viewer other : List.of(scene.colleague(), scenes.set().teacher())) {
            scene.previewAgenda(other, AGENDA).andExpect(status().isNotFound());
        }
        scene.previewAgenda(scene.mother(), AGENDA).andExpect(status().isForbidden());
    }
}
