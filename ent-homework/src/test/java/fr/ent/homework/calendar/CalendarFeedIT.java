package fr.ent.homework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.TownPlanner;
import fr.ent.homework.timetable.TimetableScene;
import fr.ent.homework.timetable.TimetableScenes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
@Import(TimetableScenes.class)
class CalendarFeedIT {

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    private TimetableScene scene;
    private FeedRequests feeds;

    @BeforeEach
    void aClassWithATimetable() throws Exception {
        scene = scenes.set();
        scene.write(scene.teacher(), TimetableScene.grid(0, TimetableScene.SLOTS))
                .andExpect(status().isOk());
        feeds = new FeedRequests(mvc, planner, scene.town());
    }

    @Test
    void aTeacherReadsTheDaysOfHerClasses() throws Exception {
        List<VEvent> events = feeds.events(feeds.open(scene.teacher(), FeedRequests.OWN_CLASSES));

        assertThat(summaries(events))
                .contains("Lecture", "Éducation musicale", "Vacances de Noël", "Noël", "Vacances d’été")
                .doesNotContain("Récréation");
        VEvent music = named(events, "Éducation musicale");
        assertThat(Objects.requireNonNull(music.getLocation()).getValue()).isEqualTo("Salle de musique");
        assertThat(Objects.requireNonNull(music.getDescription()).getValue()).isEqualTo("À apporter\u00a0: Flûte");
    }

    @Test
    void aTeacherReadsNoSlotThatAColleagueTakes() throws Exception {
        PersonId colleague = scene.town().teacher("Nadia", "Roy", scene.schoolClass());
        scene.write(
                        scene.teacher(),
                        TimetableScene.grid(
                                1, TimetableScene.SLOTS.replace("\"title\": \"Lecture\"", """
                                "title": "Lecture", "teacherId": "%s\"""".formatted(colleague))))
                .andExpect(status().isOk());

        assertThat(summaries(feeds.events(feeds.open(scene.teacher(), FeedRequests.OWN_CLASSES))))
                .contains("Éducation musicale")
                .doesNotContain("Lecture");
        VEvent reading =
                named(feeds.events(feeds.open(scene.town().viewer(colleague), FeedRequests.OWN_CLASSES)), "Lecture");
        assertThat(Objects.requireNonNull(reading.getDescription()).getValue()).isEqualTo("Avec Nadia Roy");
    }

    @Test
    void twoClassesAreToldApart() throws Exception {
        TimetableScene other = scene.neighbours();
        other.write(other.teacher(), TimetableScene.grid(0, TimetableScene.SLOTS))
                .andExpect(status().isOk());
        change(
                "update core.role_grant set person_id = '%s' where person_id = :id"
                        .formatted(scene.teacher().person()),
                other.teacher().person().value());

        assertThat(summaries(feeds.events(
                        feeds.open(scene.town().viewer(scene.teacher().person()), FeedRequests.OWN_CLASSES))))
                .contains("CE1 Mme Morel\u00a0: Lecture", "CM2 M. Roux\u00a0: Lecture");
    }

    @Test
    void aStandInReadsTheClassOnceTheReplacementHasBegun() throws Exception {
        TimetableScene other = scene.neighbours();
        other.write(other.teacher(), TimetableScene.grid(0, TimetableScene.SLOTS))
                .andExpect(status().isOk());
        change("""
                update core.role_grant set person_id = '%s', replaces = person_id, starts_at = '2027-01-05T00:00:00Z',
                    ends_at = '2027-01-30T00:00:00Z'
                where person_id = :id""".formatted(scene.teacher().person()), other.teacher().person().value());
        String address = feeds.open(scene.town().viewer(scene.teacher().person()), FeedRequests.OWN_CLASSES);

        assertThat(summaries(feeds.events(address))).contains("Lecture").doesNotContain("CM2 M. Roux\u00a0: Lecture");
        clock.set(Instant.parse("2027-01-05T08:00:00Z"));
        assertThat(summaries(feeds.events(address))).contains("CM2 M. Roux\u00a0: Lecture");
    }

    @Test
    void theHeadReadsAClassOfTheSchool() throws Exception {
        assertThat(summaries(feeds.events(feeds.open(scene.head(), feeds.of(scene.schoolClass())))))
                .contains("Lecture");
    }

    @Test
    void aChildsDaysHoldItsHomework() throws Exception {
        feeds.give(scene.teacher(), scene.schoolClass(), "2026-11-30", "Apprendre la poésie");

        String text = feeds.text(feeds.open(scene.mother(), feeds.of(scene.lea())));

        assertThat(summaries(FeedRequests.parse(text))).contains("Lecture", "À faire\u00a0: Français");
        assertThat(text.replace("\r\n ", ""))
                .contains("X-WR-CALNAME:École de Léa", "Apprendre la poésie", "DTSTART;VALUE=DATE:20261130")
                .doesNotContain("Benali");
    }

    @Test
    void aChangeOfADayIsToldAndGoesWhenItIsTakenBack() throws Exception {
        String path = feeds.open(scene.mother(), feeds.of(scene.lea()));
        List<VEvent> before = feeds.events(path);
        String etag = feeds.etag(path);
        feeds.readUnless(etag, path).andExpect(status().isNotModified());

        String trip = feeds.idOf(scene.change(scene.teacher(), TimetableScene.trip("08:30", "09:00"))
                .andExpect(status().isCreated()));
        feeds.readUnless(etag, path).andExpect(status().isOk());
        List<VEvent> during = feeds.events(path);
        scene.takeBack(scene.teacher(), trip).andExpect(status().isNoContent());
        List<VEvent> after = feeds.events(path);

        assertThat(summaries(before)).doesNotContain("Sortie à la ferme");
        assertThat(summaries(during)).contains("Sortie à la ferme");
        assertThat(during).extracting(FeedRequests::uid).contains(FeedRequests.uid(named(before, "Lecture")));
        assertThat(summaries(after)).doesNotContain("Sortie à la ferme");
        assertThat(after)
                .extracting(FeedRequests::uid)
                .containsExactlyElementsOf(
                        before.stream().map(FeedRequests::uid).toList());
        assertThat(FeedRequests.sequence(named(after, "Lecture")))
                .isGreaterThanOrEqualTo(FeedRequests.sequence(named(before, "Lecture")));
    }

    @Test
    void aClosedDayMovesTheNumberOfWhatItTakesAway() throws Exception {
        String path = feeds.open(scene.mother(), feeds.of(scene.lea()));
        String etag = feeds.etag(path);

        scene.town()
                .run(() -> scene.town()
                        .closure(
                                scene.school(),
                                "Journée pédagogique",
                                LocalDate.of(2026, 12, 7),
                                LocalDate.of(2026, 12, 7)));

        feeds.readUnless(etag, path).andExpect(status().isOk());
        assertThat(summaries(feeds.events(path))).contains("Journée pédagogique");
        assertThat(feeds.text(path).replace("\r\n ", "")).contains("EXDATE").contains("20261207T083000");
    }

    @Test
    void readingCostsTheSameForAFullGrid() throws Exception {
        String path = feeds.open(scene.mother(), feeds.of(scene.lea()));
        // the host's territory is known by now
        feeds.read(path).andExpect(status().isOk());
        int few = statements.during(() -> feeds.read(path).andExpect(status().isOk()));
        StringBuilder slots = new StringBuilder(TimetableScene.SLOTS);
        for (int at = 0; at < 40; at++) {
            slots.append("""
                    ,{"weekday": "FRIDAY", "from": "%s", "to": "%s", "weeks": "EVERY", "kind": "OTHER", "title": "Atelier"}""".formatted(
                            LocalTime.of(8, 0).plusMinutes(at * 10L),
                            LocalTime.of(8, 10).plusMinutes(at * 10L)));
        }
        scene.write(scene.teacher(), TimetableScene.grid(1, slots.toString())).andExpect(status().isOk());
        feeds.give(scene.teacher(), scene.schoolClass(), "2026-11-30", "Apprendre la poésie");

        assertThat(statements.during(() -> feeds.read(path).andExpect(status().isOk())))
                .isEqualTo(few);
    }

    private void change(String sql, Object id) {
        assertThat(scene.town().in(() -> jdbc.sql(sql).param("id", id).update()))
                .isOne();
    }

    private static List<String> summaries(List<VEvent> events) {
        return events.stream().map(FeedRequests::summary).toList();
    }

    private static VEvent named(List<VEvent> events, String summary) {
        return events.stream()
                .filter(event -> FeedRequests.summary(event).equals(summary))
                .findFirst()
                .orElseThrow();
    }
}
