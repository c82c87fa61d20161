package fr.ent.canteen.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.ChildId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rolls as they happen: tapped on two tablets, undone, finished, opened again, sent late, twice and in any order. */
@CanteenTest
class RollStoriesIT extends RollScene {

    private static final List<String> KINDS = List.of("PRESENT", "ABSENT", "CLEARED");
    private static final Set<Attendance> OF_FINISHED_ROLLS =
            Set.of(Attendance.ABSENT_UNJUSTIFIED, Attendance.NOT_CALLED);

    @Autowired
    private Attendances attendances;

    private List<Tablet> tablets;
    private final List<List<String>> sent = new ArrayList<>();
    private final List<SaidFinish> waiting = new ArrayList<>();
    private final List<SaidFinish> handedIn = new ArrayList<>();
    private final Set<UUID> heard = new HashSet<>();
    private @Nullable UUID standing;
    private Instant reopened = Instant.EPOCH;

    private record SaidFinish(Tablet tablet, UUID id, Instant at) {}

    @BeforeEach
    void giveTablets() {
        tablets = List.of(new Tablet(requests, animator, canteen), new Tablet(requests, animator, canteen));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nobodyIsAbsentButOnAFinishedRoll(long seed) throws Exception {
        Random random = new Random(seed);
        for (int step = 0; step < 30; step++) {
            clock.set(clock.instant().plusSeconds(random.nextInt(90)));
            happen(random);
            check();
        }
        Map<ChildId, Attendance> before = attended();

        Collections.shuffle(sent, random);
        for (List<String> taps : sent) {
            tablets.getFirst().send(taps, TODAY, clock.instant()).andExpect(status().isOk());
        }
        for (SaidFinish finish : List.copyOf(handedIn)) {
            handIn(finish);
        }

        assertThat(attended()).isEqualTo(before);
    }

    private void happen(Random random) throws Exception {
        Tablet tablet = tablets.get(random.nextInt(2));
        ChildId child = random.nextBoolean() ? lea : tom;
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        switch (random.nextInt(8)) {
            case 0, 1 -> tablet.tap(child, kind, clock.instant());
            case 2 -> tablet.presume(lea, random.nextBoolean() ? "PRESENT" : "ABSENT", clock.instant());
            case 3 -> send(tablet);
            case 4 -> waiting.add(new SaidFinish(tablet, UUID.randomUUID(), clock.instant()));
            case 5 -> {
                if (!waiting.isEmpty()) {
                    handIn(waiting.remove(random.nextInt(waiting.size())));
                }
            }
            case 6 -> reopen();
            default -> excuse(random.nextBoolean() ? "Fièvre" : "");
        }
    }

    private void send(Tablet tablet) throws Exception {
        List<String> taps = List.copyOf(tablet.waiting());
        String answer = tablet.send(TODAY, clock.instant())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> refused = JsonPath.read(answer, "$.refused");
        sent.add(taps.stream()
                .filter(tap -> refused.stream().noneMatch(tap::contains))
                .toList());
    }

    private void handIn(SaidFinish finish) throws Exception {
        finish.tablet().finish(finish.id(), TODAY, finish.at(), clock.instant()).andExpect(status().isNoContent());
        handedIn.add(finish);
        if (heard.add(finish.id()) && standing == null && finish.at().isAfter(reopened)) {
            standing = finish.id();
        }
    }

    private void reopen() throws Exception {
        if (standing != null) {
            reopen(animator, standing, "Un enfant en retard").andExpect(status().isNoContent());
            standing = null;
            reopened = clock.instant();
        }
    }

    private void check() {
        List<Attended> all = list();
        if (standing == null) {
            assertThat(all).extracting(Attended::attendance).doesNotContainAnyElementsOf(OF_FINISHED_ROLLS);
        } else {
            assertThat(all).extracting(Attended::child).contains(lea);
        }
        assertThat(all).allSatisfy(day -> {
            boolean charged = day.attendance().situation().isPresent();
            boolean kept = day.attendance() == Attendance.PRESENT_WITHOUT_BOOKING && reopened.isAfter(Instant.EPOCH);
            assertThat(!charged || standing != null || kept || day.excuse().isPresent())
                    .isTrue();
        });
    }

    private Map<ChildId, Attendance> attended() {
        return list().stream().collect(Collectors.toMap(Attended::child, Attended::attendance));
    }

    private List<Attended> list() {
        return town.town().in(() -> attendances.list(List.of(lea, tom), TODAY, TODAY));
    }
}
