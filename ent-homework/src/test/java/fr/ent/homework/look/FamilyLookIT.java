package fr.ent.homework.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.TieShut;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The looks of two parents at the weeks of their daughter and her brother. */
@IntegrationTest
class FamilyLookIT {

    private static final Instant MONDAY_EVENING = Instant.parse("2026-11-23T17:12:00Z");
    private static final Instant TUESDAY = MONDAY_EVENING.plus(Duration.ofDays(1));
    private static final String WEEK = "2026-11-23";
    private static final String NEXT_WEEK = "2026-11-30";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    private Town town;
    private SchoolId school;
    private ClassId ce1;
    private ChildId lea;
    private Viewer teacher;
    private Viewer mother;
    private Viewer father;

    @BeforeEach
    void twoHouseholds() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        lea = town.pupil("Léa", "Benali", school, ce1);
        ChildId tom = town.pupil("Tom", "Benali", school, town.schoolClass(school, "CM2"));
        mother = town.viewer(town.guardian("Sofia", "Benali", lea, tom));
        father = town.viewer(town.guardian("Karim", "Benali", lea));
        teacher = town.viewer(town.teacher("Claire", "Morel", ce1));
        clock.set(MONDAY_EVENING);
    }

    @Test
    void theFirstLookAtAWeekHasNoNewsWhateverWasSeenOfOthers() throws Exception {
        look(mother, WEEK).andExpect(jsonPath("$[*].lookedBefore", contains(nullValue(), nullValue())));
        clock.set(TUESDAY);
        homework("2026-12-03");

        look(mother, NEXT_WEEK)
                .andExpect(jsonPath("$[*].lookedBefore", contains(nullValue(), nullValue())))
                .andExpect(jsonPath("$[*].news[*]", empty()));
        look(father, WEEK)
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].lookedBefore").value(nullValue()));
    }

    @Test
    void tellsOfHomeworkOfATripAndOfAnEventOfTheChildConcerned() throws Exception {
        look(mother, WEEK);
        clock.set(TUESDAY);
        homework("2026-11-26");
        trip("2026-11-27");
        market("2026-11-28");

        ofLea(look(mother, WEEK), "lookedBefore", contains(MONDAY_EVENING.toString()));
        ofLea(look(mother, WEEK), "news[*].kind", contains("HOMEWORK", "CHANGE", "EVENT"));
        ofLea(look(mother, WEEK), "news[*].label", contains("Lecture", "Musée", "Marché"));
        look(mother, WEEK).andExpect(jsonPath("$[?(@.childId != '%s')].news[*]".formatted(lea), empty()));

        clock.set(TUESDAY.plus(Duration.ofHours(1)));
        ofLea(look(mother, WEEK), "news[*]", empty());
    }

    @Test
    void tellsOfATripTakenBackAndOfAnEventMovedOrCalledOff() throws Exception {
        String trip = trip("2026-11-27");
        String market = market("2026-11-28");
        String concert = market("2026-11-26");
        look(mother, WEEK);
        clock.set(TUESDAY);

        send(teacher, HttpMethod.DELETE, "/timetables/" + ce1 + "/exceptions/" + trip, "");
        send(teacher, HttpMethod.PUT, "/events/" + market, "{\"version\": 0, " + event("2026-12-05") + "}");
        send(teacher, HttpMethod.DELETE, "/events/" + concert, "");

        ofLea(look(mother, WEEK), "news[*].turn", contains("GONE", "GONE", "GONE"));
        ofLea(look(mother, WEEK), "news[*].kind", containsInAnyOrder("CHANGE", "EVENT", "EVENT"));
    }

    @Test
    void aPageThatIsTurnedOrReadAgainIsTheSameLook() throws Exception {
        look(mother, WEEK);
        clock.set(TUESDAY);
        homework("2026-11-26");
        ofLea(look(mother, WEEK), "news[*]", hasSize(1));
        clock.set(TUESDAY.plus(Duration.ofMinutes(14)));
        trip("2026-11-27");
        ofLea(look(mother, WEEK), "news[*]", hasSize(2));

        clock.set(TUESDAY.plus(Duration.ofMinutes(15)));

        ofLea(look(mother, WEEK), "lookedBefore", contains(TUESDAY.toString()));
        ofLea(look(mother, WEEK), "news[*]", empty());
    }

    @Test
    void ofWeeksLongAgoOrFarAheadNothingIsNoted() throws Exception {
        look(mother, "2026-09-14").andExpect(jsonPath("$", empty()));
        look(mother, "2028-01-03").andExpect(jsonPath("$", empty()));
        send(mother, HttpMethod.PUT, "/look?monday=2026-11-24", "").andExpect(status().isBadRequest());
    }

    @Test
    void aBarredGuardiansLooksAreForgotten() throws Exception {
        look(father, WEEK);

        town.run(() -> events.publishEvent(new TieShut(lea, father.person())));

        assertThat(town.number(
                        "select count(*) from homework.week_look where person_id = :id",
                        father.person().value()))
                .isZero();
    }

    private void ofLea(ResultActions looked, String path, Matcher<?> expected) throws Exception {
        looked.andExpect(jsonPath("$[?(@.childId == '%s')].%s".formatted(lea, path), expected));
    }

    private ResultActions look(Viewer viewer, String monday) throws Exception {
        return send(viewer, HttpMethod.PUT, "/look?monday=" + monday, "").andExpect(status().isOk());
    }

    private void homework(String due) throws Exception {
        send(teacher, HttpMethod.POST, "/entries", """
                {"classId":"%s","date":"2026-11-23","kind":"HOMEWORK","dueDate":"%s","subject":"Lecture","text":"Page 12"}\
                """.formatted(ce1, due)).andExpect(status().isCreated());
    }

    private String trip(String day) throws Exception {
        return id(send(teacher, HttpMethod.POST, "/timetables/" + ce1 + "/exceptions", """
                {"date":"%s","kind":"TRIP","from":"09:00","to":"11:00","title":"Musée","note":null}""".formatted(day)));
    }

    private String market(String day) throws Exception {
        return id(send(teacher, HttpMethod.POST, "/events", """
                {"schoolId":"%s","classIds":["%s"],%s}""".formatted(school, ce1, event(day))));
    }

    private static String event(String day) {
        return """
                "what":{"title":"Marché","words":"","place":"","bring":""},
                "when":{"from":"%1$s","to":"%1$s","starts":null,"ends":null},
                "asking":{"until":null,"places":null,"helpers":false}""".formatted(day);
    }

    private static String id(ResultActions answer) throws Exception {
        return JsonPath.read(
                answer.andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.id");
    }

    private ResultActions send(Viewer viewer, HttpMethod method, String path, String body) throws Exception {
        return TerritoryScope.call(
                viewer.territory(),
                () -> http.perform(MockMvcRequestBuilders.request(method, "/api/homework" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .requestAttr(Viewer.class.getName(), viewer)));
    }
}
