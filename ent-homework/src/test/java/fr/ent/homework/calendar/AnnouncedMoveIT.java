package fr.ent.homework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.moving.AnnouncedPlaces;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TownPlanner;
import fr.ent.homework.LivedDay;
import fr.ent.homework.Timetables;
import fr.ent.homework.timetable.TimetableScene;
import fr.ent.homework.timetable.TimetableScenes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** On Tuesday 24 November it is announced that Léa goes from the CE1 to another class in the week after. */
@IntegrationTest
@Import(TimetableScenes.class)
class AnnouncedMoveIT {

    private static final String THIS_WEEK = "2026-W48";
    private static final String NEXT_WEEK = "2026-W49";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static final String THEIRS = """
            {"weekday": "MONDAY", "from": "09:00", "to": "10:00", "weeks": "EVERY", "kind": "LESSON",
             "subject": "MATHEMATICS", "title": "Calcul"},
            {"weekday": "TUESDAY", "from": "09:00", "to": "10:00", "weeks": "EVERY", "kind": "LESSON", "subject": "SPORT",
             "title": "Judo", "bring": "Kimono"}""";

    @Autowired
    private TimetableScenes.SceneSetter scenes;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Timetables timetables;

    @Autowired
    private AnnouncedPlaces places;

    @Autowired
    private MockMvc mvc;

    private TimetableScene scene;
    private TimetableScene neighbours;
    private FeedRequests feeds;
    private Asking asking;

    @BeforeEach
    void twoClassesWithATimetable() throws Exception {
        asking = new Asking(mvc);
        scene = scenes.set();
        neighbours = scene.neighbours();
        scene.write(scene.teacher(), TimetableScene.grid(0, TimetableScene.SLOTS))
                .andExpect(status().isOk());
        neighbours.write(neighbours.teacher(), TimetableScene.grid(0, THEIRS)).andExpect(status().isOk());
        feeds = new FeedRequests(mvc, planner, scene.town());
    }

    @Test
    void eachDayToComeIsThatOfTheClassOfThen() throws Exception {
        move(scene.head(), neighbours.schoolClass(), "2026-12-01");

        for (Viewer reader : List.of(scene.mother(), scene.pupil())) {
            scene.readOf(reader, scene.lea(), NEXT_WEEK)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.schoolClass.name").value("CE1 Mme Morel"))
                    .andExpect(jsonPath("$.days", hasSize(5)))
                    .andExpect(jsonPath("$.days[0].slots[0].title").value("Lecture"))
                    .andExpect(jsonPath("$.days[1].slots[*].title", contains("Judo")))
                    .andExpect(jsonPath("$.coming.firstDay").value("2026-12-01"))
                    .andExpect(jsonPath("$.coming.schoolClass.name").value("CM2 M. Roux"));
        }
        scene.read(scene.pupil(), NEXT_WEEK)
                .andExpect(jsonPath("$.days[1].slots[0].title").value("Judo"));
        scene.readOf(scene.mother(), scene.lea(), THIS_WEEK)
                .andExpect(jsonPath("$.days[0].slots[0].title").value("Lecture"))
                .andExpect(jsonPath("$.days[1].slots").isEmpty())
                .andExpect(jsonPath("$.coming").isEmpty());
        scene.readOf(scene.mother(), scene.lea(), "2026-W50")
                .andExpect(jsonPath("$.schoolClass.name").value("CM2 M. Roux"))
                .andExpect(jsonPath("$.days[0].slots[*].title", contains("Calcul")));
        assertThat(week().get(MONDAY)).extracting(LivedDay::bring).isEqualTo(List.of());
        assertThat(week().get(MONDAY.plusDays(1))).extracting(LivedDay::bring).isEqualTo(List.of("Kimono"));
        asking.get(
                        scene.mother(),
                        TimetableScene.ADDRESS + "/paper?week=2026-W49&childId=" + scene.lea(),
                        scene.schoolClass())
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("CM2")));
    }

    @Test
    void onlyTheChildsFamilyReadsAheadAndNothingElseOfTheClass() throws Exception {
        move(scene.head(), neighbours.schoolClass(), "2026-11-30");
        ChildId tom = scene.town().pupil("Tom", "Durand", scene.school(), scene.schoolClass());
        Viewer friend = scene.town().viewer(scene.town().guardian("Jean", "Durand", tom));

        neighbours.read(scene.mother(), NEXT_WEEK).andExpect(status().isNotFound());
        neighbours.readOf(scene.mother(), scene.lea(), NEXT_WEEK).andExpect(status().isNotFound());
        scene.readOf(friend, scene.lea(), NEXT_WEEK).andExpect(status().isNotFound());
        scene.readOf(neighbours.mother(), scene.lea(), NEXT_WEEK).andExpect(status().isNotFound());
        scene.readOf(
                        scene.town().viewer(scene.town().restrictedGuardian("Marc", "Benali", scene.lea())),
                        scene.lea(),
                        NEXT_WEEK)
                .andExpect(status().isNotFound());
        for (Viewer other : List.of(friend, scene.teacher(), scene.mother())) {
            scene.read(other, NEXT_WEEK)
                    .andExpect(jsonPath("$.days[0].slots[0].title").value("Lecture"));
        }
        scene.readOf(friend, tom, NEXT_WEEK)
                .andExpect(jsonPath("$.days[0].slots[0].title").value("Lecture"));
    }

    @Test
    void calledOffTheMoveLeavesTheClassOfToday() throws Exception {
        String path = feeds.open(scene.mother(), feeds.of(scene.lea()));
        List<String> before = uids(path);
        String move = move(scene.head(), neighbours.schoolClass(), "2026-11-30");
        assertThat(uids(path)).isNotEqualTo(before);

        asking.post(scene.head(), "/api/core/pupil-moves/" + move + "/undo", "").andExpect(status().isOk());

        scene.readOf(scene.mother(), scene.lea(), NEXT_WEEK)
                .andExpect(jsonPath("$.days[0].slots[0].title").value("Lecture"))
                .andExpect(jsonPath("$.coming").isEmpty());
        assertThat(week().get(MONDAY.plusDays(1))).extracting(LivedDay::bring).isEqualTo(List.of("Flûte"));
        assertThat(uids(path)).containsExactlyElementsOf(before);
    }

    @Test
    void theCalendarHasTheDaysOfEachClass() throws Exception {
        String path = feeds.open(scene.mother(), feeds.of(scene.lea()));
        move(scene.head(), neighbours.schoolClass(), "2026-11-30");

        assertThat(days(path, "Lecture")).contains(MONDAY.minusWeeks(1)).allMatch(day -> day.isBefore(MONDAY));
        assertThat(days(path, "Calcul")).startsWith(MONDAY).hasSizeGreaterThan(10);
        assertThat(feeds.events(path)).extracting(FeedRequests::summary).containsOnlyOnce("Vacances de Noël");
    }

    @Test
    void anotherSchoolHasHolidaysAndHoursOfItsOwn() throws Exception {
        SchoolId ferry = scene.town().school("Jules-Ferry");
        ClassId there = scene.town().schoolClass(ferry, "CE2 Mme Petit");
        Viewer theirs = scene.town().viewer(scene.town().teacher("Ida", "Petit", there));
        asking.put(theirs, "/api/homework/timetables/" + there + "?week=2026-W49", TimetableScene.grid(0, THEIRS))
                .andExpect(status().isOk());
        scene.town().run(() -> {
            scene.town().closure(ferry, "Journée de Ferry", MONDAY, MONDAY);
            scene.town().closure(ferry, "Pont de Ferry", MONDAY.minusDays(4), MONDAY.minusDays(4));
            scene.town().closure(scene.school(), "Pont de Macé", MONDAY.plusDays(1), MONDAY.plusDays(1));
        });
        String path = feeds.open(scene.mother(), feeds.of(scene.lea()));
        move(scene.agent(), there, "2026-11-30");

        scene.readOf(scene.mother(), scene.lea(), NEXT_WEEK)
                .andExpect(jsonPath("$.schoolClass.schoolId").value(ferry.toString()))
                .andExpect(jsonPath("$.days[0].closedFor").value("Journée de Ferry"))
                .andExpect(jsonPath("$.days[1].closed").isEmpty())
                .andExpect(jsonPath("$.days[1].slots[*].title", contains("Judo")));
        assertThat(week()).doesNotContainKey(MONDAY).containsKey(MONDAY.plusDays(1));
        assertThat(feeds.events(path))
                .extracting(FeedRequests::summary)
                .contains("Journée de Ferry")
                .doesNotContain("Pont de Ferry", "Pont de Macé");
        assertThat(days(path, "Judo")).contains(MONDAY.plusDays(1));
    }

    @Test
    void nothingComesAfterTheLastDayOfAPupilWhoLeaves() throws Exception {
        String path = feeds.open(scene.mother(), feeds.of(scene.lea()));
        move(scene.head(), neighbours.schoolClass(), "2026-11-30");
        feeds.give(scene.teacher(), scene.schoolClass(), "2026-11-27", "Avant");
        feeds.give(scene.teacher(), scene.schoolClass(), "2026-12-01", "Après");
        asking.put(scene.head(), "/api/core/leavings/" + scene.lea(), "{\"leavesOn\": \"2026-12-01\"}")
                .andExpect(status().isNoContent());

        scene.readOf(scene.mother(), scene.lea(), NEXT_WEEK)
                .andExpect(jsonPath("$.days", hasSize(1)))
                .andExpect(jsonPath("$.days[0].slots[*].title", contains("Calcul")));
        scene.readOf(scene.mother(), scene.lea(), "2026-W50")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days", empty()));
        assertThat(week()).containsOnlyKeys(MONDAY);
        assertThat(days(path, "Calcul")).containsExactly(MONDAY);
        assertThat(feeds.events(path)).extracting(FeedRequests::summary).doesNotContain("Judo", "Vacances de Noël");
        assertThat(feeds.text(path)).contains("Avant").doesNotContain("Après");
    }

    private String move(Viewer by, ClassId to, String firstDay) throws Exception {
        return JsonPath.read(
                asking.post(by, "/api/core/pupils/" + scene.lea() + "/moves", """
                        {"classId": "%s", "firstDay": "%s"}""".formatted(to, firstDay))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
    }

    private Map<LocalDate, LivedDay> week() {
        return Objects.requireNonNull(scene.town()
                .in(() -> timetables.listDays(
                        places.list(scene.mother().children()), DateRange.of(MONDAY, MONDAY.plusDays(4))))
                .get(scene.lea()));
    }

    private List<String> uids(String path) throws Exception {
        return feeds.events(path).stream().map(FeedRequests::uid).toList();
    }

    /** The days of the year on which an event takes place, in their order. */
    private List<LocalDate> days(String path, String summary) throws Exception {
        return FeedRequests.days(feeds.events(path), summary);
    }
}
