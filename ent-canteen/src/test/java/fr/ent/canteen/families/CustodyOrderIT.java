package fr.ent.canteen.families;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.testing.Answers;
import fr.ent.core.HouseholdId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Turns set, ended and taken back in any order: periods never overlap, and no day before a change is touched. */
class CustodyOrderIT extends SharedChildScene {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final int DAYS = 63;
    private static final int STEPS = 12;

    /** Days of school holidays aside. */
    private static final int BOOKED_AT_LEAST = 8;

    @Autowired
    private Custodies custodies;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void daysBeforeAChangeAreUntouched(long seed) throws Exception {
        Random chance = new Random(seed);
        for (LocalDate day : days()) {
            requests.book(mother, lea, canteen, day);
        }
        assertThat(payers()).hasSizeGreaterThan(BOOKED_AT_LEAST);
        for (int step = 0; step < STEPS; step++) {
            Map<LocalDate, Optional<HouseholdId>> turns = turns();
            Map<LocalDate, HouseholdId> payers = payers();

            LocalDate from = change(chance);

            Map<LocalDate, Optional<HouseholdId>> after = turns();
            Map<LocalDate, HouseholdId> paid = payers();
            for (LocalDate day : days()) {
                String when = "seed %d, step %d, %s from %s".formatted(seed, step, day, from);
                if (day.isBefore(from)) {
                    assertThat(after.get(day)).as(when).isEqualTo(turns.get(day));
                    assertThat(paid.get(day)).as(when).isEqualTo(payers.get(day));
                }
                if (paid.containsKey(day)) {
                    assertThat(paid.get(day))
                            .as(when)
                            .isEqualTo(after.getOrDefault(day, Optional.empty()).orElse(motherHome));
                }
            }
            assertPeriodsFollowEachOther();
        }
    }

    /** The first day that the change may touch. */
    private LocalDate change(Random chance) throws Exception {
        LocalDate from = FIRST.plusDays(chance.nextInt(DAYS));
        switch (chance.nextInt(4)) {
            case 0 -> answered(requests.delete(agent, path() + "?from={day}", from));
            case 1 -> {
                List<String> ids = Answers.list(requests.get(agent, path()), "$.versions[*].id");
                if (!ids.isEmpty()) {
                    int number = chance.nextInt(ids.size());
                    from = LocalDate.parse(
                            Answers.read(requests.get(agent, path()), "$.versions[" + number + "].from"));
                    answered(requests.delete(agent, path() + "/versions/{id}", ids.get(number)));
                }
            }
            case 2 -> turns(from, motherHome, fatherHome);
            default -> turns(from, fatherHome, motherHome);
        }
        return from;
    }

    /** Done, or nothing there to end. */
    private static void answered(ResultActions answer) {
        assertThat(answer.andReturn().getResponse().getStatus()).isIn(200, 204, 404);
    }

    private void assertPeriodsFollowEachOther() throws Exception {
        List<String> begins = Answers.list(requests.get(agent, path()), "$.versions[*].from");
        List<String> ends = Answers.list(requests.get(agent, path()), "$.versions[*].to");
        assertThat(begins).doesNotHaveDuplicates().isSorted();
        for (int number = 1; number < begins.size(); number++) {
            assertThat(LocalDate.parse(begins.get(number)).minusDays(1)).hasToString(ends.get(number - 1));
        }
    }

    private Map<LocalDate, Optional<HouseholdId>> turns() {
        Map<LocalDate, Optional<HouseholdId>> found = new HashMap<>();
        town.town().run(() -> {
            Turns turns = custodies.turns(lea);
            days().forEach(day -> found.put(day, turns.on(day)));
        });
        return found;
    }

    private Map<LocalDate, HouseholdId> payers() {
        Map<LocalDate, HouseholdId> found = new HashMap<>();
        days().forEach(day -> Optional.ofNullable(payer(day)).ifPresent(household -> found.put(day, household)));
        return found;
    }

    private static List<LocalDate> days() {
        return IntStream.range(0, DAYS)
                .mapToObj(FIRST::plusDays)
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY)
                .toList();
    }
}
