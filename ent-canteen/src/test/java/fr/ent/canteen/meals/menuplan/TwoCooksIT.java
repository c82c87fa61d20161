package fr.ent.canteen.meals.menuplan;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Cooks;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Two people who plan the same week don't overwrite what they haven't seen. */
@CanteenTest
class TwoCooksIT {

    private static final String CHANGED = "urn:ent:problem:canteen:menu-changed";

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private Cooks cooks;

    private CanteenTown town;
    private Viewer eve;
    private Viewer max;

    @BeforeEach
    void found() {
        town = founder.found();
        eve = town.town().viewer(town.town().agent("Ève", "Roy"));
        max = town.town().viewer(town.town().agent("Max", "Petit"));
    }

    @Test
    void refusesAChangeOnTopOfAMenuThatAnotherHasChanged() throws Exception {
        write(eve, "Gratin", null).andExpect(status().isOk());
        String seen = version(MONDAY);
        write(max, "Hachis", seen).andExpect(status().isOk());

        write(eve, "Quiche", seen)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(CHANGED))
                .andExpect(jsonPath("$.days").value(contains(MONDAY.toString())));

        dish(MONDAY)
                .andExpect(
                        jsonPath("$.days[0].menu.components[0].dishes[0].name").value("Hachis"));
    }

    @Test
    void takesTheChangeOnceTheOthersWasSeen() throws Exception {
        write(eve, "Gratin", null);

        write(max, "Hachis", version(MONDAY)).andExpect(status().isOk());
        write(eve, "Quiche", version(MONDAY)).andExpect(status().isOk());

        dish(MONDAY)
                .andExpect(
                        jsonPath("$.days[0].menu.components[0].dishes[0].name").value("Quiche"));
    }

    @Test
    void answersTheVersionToGoOnFrom() throws Exception {
        String first = versionOf(write(eve, "Gratin", null));
        String second = versionOf(write(eve, "Quiche", first));

        assertThat(second).isNotEqualTo(first).isEqualTo(version(MONDAY));
        write(eve, "Hachis", second).andExpect(status().isOk());
    }

    @Test
    void noticesThatADayWasTakenAwayPlannedAnewOrPublished() throws Exception {
        write(eve, "Gratin", null);
        String seen = version(MONDAY);
        cooks.plan(max, "[{\"date\":\"%s\",\"components\":[]}]".formatted(MONDAY), null, town.school());

        write(eve, "Quiche", seen).andExpect(status().isConflict());
        write(max, "Gratin", null);
        write(eve, "Quiche", seen).andExpect(status().isConflict());

        String draft = version(MONDAY);
        cooks.publish(max, MONDAY, TUESDAY, town.school());
        write(eve, "Quiche", draft).andExpect(status().isConflict());
    }

    @Test
    void publishesNothingThatAnotherHasChangedUnseen() throws Exception {
        write(eve, "Gratin", null);
        String seen = version(MONDAY);
        write(max, "Hachis", seen);

        cooks.publish(eve, MONDAY, TUESDAY, seen(seen), town.school())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(CHANGED))
                .andExpect(jsonPath("$.days").value(contains(MONDAY.toString())));
        dish(MONDAY).andExpect(jsonPath("$.days[0].menu.publication").isEmpty());

        cooks.publish(eve, MONDAY, TUESDAY, seen(version(MONDAY)), town.school())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.menus").value(1));
    }

    @Test
    void hasNothingAgainstTwoWhoWriteTheSame() throws Exception {
        write(eve, "Gratin", null);
        write(max, "Gratin", null).andExpect(status().isOk());
    }

    @Test
    void setsNoDayWhenOneOfThemWasChanged() throws Exception {
        write(eve, "Gratin", null);

        cooks.plan(
                        max,
                        "[%s,%s]".formatted(day(MONDAY, "Hachis"), day(TUESDAY, "Hachis")),
                        null,
                        seen(null),
                        town.school())
                .andExpect(status().isConflict());

        dish(TUESDAY).andExpect(jsonPath("$.days[0].menu").isEmpty());
    }

    @Test
    void letsOneOfTwoWinWhoPlanAnEmptyDayAtTheSameMoment() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = List.of(
                    threads.submit(writing(together, eve, "Gratin")), threads.submit(writing(together, max, "Hachis")));

            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    private Callable<Integer> writing(CyclicBarrier together, Viewer cook, String dish) {
        return () -> {
            together.await();
            return write(cook, dish, null).andReturn().getResponse().getStatus();
        };
    }

    private ResultActions write(Viewer cook, String dish, @Nullable String seen) throws Exception {
        return cooks.plan(cook, "[" + day(MONDAY, dish) + "]", null, seen(seen), town.school());
    }

    private static String day(LocalDate day, String dish) {
        return """
                {"date":"%s","components":[{"kind":"MAIN","dishes":[{"name":"%s","labels":[],"foods":[]}]}]}""".formatted(day, dish);
    }

    private String seen(@Nullable String version) {
        return """
                [{"schoolId":"%s","date":"%s","version":%s}]""".formatted(town.school(), MONDAY, version == null ? null : '"' + version + '"');
    }

    private ResultActions dish(LocalDate day) throws Exception {
        return requests.get(eve, "/api/canteen/kitchen/week?schoolId={s}&from={f}&to={t}", town.school(), day, day)
                .andExpect(status().isOk());
    }

    private String version(LocalDate day) throws Exception {
        return JsonPath.read(dish(day).andReturn().getResponse().getContentAsString(), "$.days[0].version");
    }

    private static String versionOf(ResultActions written) throws Exception {
        return JsonPath.read(written.andReturn().getResponse().getContentAsString(), "$.versions[0].version");
    }

    @Test
    void refusesADayThatNoSchoolHasLived() throws Exception {
        for (String day : List.of("-0001-01-01", "+999999999-01-01")) {
            String odd = seen(null).replace(MONDAY.toString(), day);

            cooks.publish(eve, MONDAY, TUESDAY, odd, town.school()).andExpect(status().isBadRequest());
        }
    }
}
