package fr.ent.canteen.booking.pattern;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.testing.Answers;
import fr.ent.core.ClassId;
import fr.ent.core.moving.MoveRound;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** A pupil whom a person moves to another school: what happens to the days is what an import would do. */
class MovedByHandIT extends MovedScene {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ApplicationContext application;

    private ClassId elsewhere;

    @BeforeEach
    void aClassAtTheOtherSchool() {
        elsewhere = town.town().schoolClass(tilleuls, "CE1");
    }

    @Test
    void countsEndsAndTellsWhatAnImportDoes() throws Exception {
        String batch = preview();
        List<Integer> ofImport = List.of(
                number(view(batch), "$.leaving.moving.bookings"),
                number(view(batch), "$.leaving.moving.waiting"),
                number(view(batch), "$.leaving.moving.patterns"));

        requests.post(agent, moves() + "/preview", wanted(TODAY))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ends.bookings").value(ofImport.get(0)))
                .andExpect(jsonPath("$.ends.waiting").value(ofImport.get(1)))
                .andExpect(jsonPath("$.ends.patterns").value(ofImport.get(2)));
        requests.applyImport(agent, batch).andExpect(status().isOk());
        String afterImport = days();
        String told = told();
        undo(batch);
        String back = days();

        String move = moved(TODAY);
        assertThat(days()).isEqualTo(afterImport);
        assertThat(told()).isEqualTo(told);
        undoMove(move);
        assertThat(days()).isEqualTo(back);
    }

    @Test
    void undoneItGivesEverythingBack() throws Exception {
        String move = moved(TODAY);
        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$[*].activityId").value(contains(evening.toString())));

        requests.post(agent, "/api/core/pupil-moves/" + move + "/undo", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lost.length()").value(0));

        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$.length()").value(3));
        requests.notices(mother)
                .andExpect(jsonPath("$.items[?(@.kind == 'core.moved-back')].arguments.days")
                        .value(contains("2")));
    }

    @Test
    void todayStaysAndEndsNowhere() throws Exception {
        clock.set(Instant.parse("2026-11-30T08:00:00Z"));
        moved(MONDAY);

        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(
                        jsonPath("$[*].activityId").value(containsInAnyOrder(canteen.toString(), evening.toString())));
    }

    @Test
    void nothingEndsBeforeTheFirstDay() throws Exception {
        moved(TUESDAY);
        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$.length()").value(3));

        clock.set(Instant.parse("2026-12-01T05:00:00Z"));
        MoveRound.pass(application);

        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(
                        jsonPath("$[*].activityId").value(containsInAnyOrder(canteen.toString(), evening.toString())));
    }

    @Test
    void theFileOfTheFormerSchoolDoesNotLetGoWhoWasMoved() throws Exception {
        moved(TODAY);

        applied(tilleuls, OTHER_PUPIL);

        requests.get(mother, "/api/core/leavings/own")
                .andExpect(jsonPath("$.length()").value(0));
    }

    private String moved(LocalDate firstDay) throws Exception {
        return Answers.id(requests.post(agent, moves(), wanted(firstDay)).andExpect(status().isCreated()));
    }

    private void undoMove(String move) throws Exception {
        requests.post(agent, "/api/core/pupil-moves/" + move + "/undo", "").andExpect(status().isOk());
    }

    private String moves() {
        return "/api/core/pupils/" + lea + "/moves";
    }

    private String wanted(LocalDate firstDay) {
        return """
                {"classId": "%s", "firstDay": "%s"}""".formatted(elsewhere, firstDay);
    }

    /** The days of the child and how they stand. */
    private String days() throws Exception {
        String body = requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(body, "$[*]['activityId', 'date', 'status']").toString();
    }

    /** The facts of the latest notice of ended days. */
    private String told() throws Exception {
        String body = requests.notices(mother).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        List<Object> all = JsonPath.read(body, "$.items[?(@.kind == 'core.moved')].arguments");
        return all.getFirst().toString();
    }

    private static int number(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), path);
    }
}
