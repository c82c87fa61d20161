package fr.ent.core.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.Homes;
import fr.ent.core.household.HouseholdStays;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Noé lives with his mother, who serves the town, and with his father. */
@IntegrationTest
class OtherParentIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private HouseholdStays stays;

    @Autowired
    private Homes homes;

    @Autowired
    private TestClock.SettableClock clock;

    private Counter counter;
    private Town town;
    private ChildId noe;
    private PersonId father;
    private HouseholdId hers;
    private HouseholdId his;
    private Viewer mother;
    private Viewer colleague;

    @BeforeEach
    void twoHomes() {
        counter = new Counter(http);
        town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        ClassId schoolClass = town.schoolClass(school, "CE1");
        noe = town.pupil("Noé", "Roux", school, schoolClass);
        PersonId nadia = town.agent("Nadia", "Ferrand");
        hers = town.familyOf(nadia, noe);
        father = town.guardian("Hugo", "Roux", noe);
        his = town.household(List.of(father), List.of(noe));
        mother = town.viewer(nadia);
        colleague = town.viewer(town.agent("Kim", "Boyer"));
    }

    @Test
    void anAgentLeavesTheOtherParentsHomeToAColleague() throws Exception {
        HouseholdId another = town.household(List.of(), List.of());

        counter.delete(mother, "/api/core/households/" + his + "/children/" + noe)
                .andExpect(status().isForbidden());
        counter.post(mother, "/api/core/households/" + his + "/join", "{\"householdId\": \"%s\"}".formatted(another))
                .andExpect(status().isForbidden());
        counter.post(mother, "/api/core/households/" + another + "/join", "{\"householdId\": \"%s\"}".formatted(his))
                .andExpect(status().isForbidden());
        counter.post(mother, "/api/core/households/" + his + "/split", """
                        {"name": "Foyer", "adultIds": ["%s"], "childIds": ["%s"], "sharedChildIds": []}""".formatted(father, noe))
                .andExpect(status().isForbidden());
        counter.put(mother, "/api/core/households/" + his, "{\"name\": \"Roux\"}")
                .andExpect(status().isForbidden());
        counter.post(mother, "/api/core/households/" + his + "/members", """
                        {"adults": [{"person": {"identity": %s, "contact": %s}, "guardian": true}], "children": []}""".formatted(
                                Counter.identity("Lou", "Petit", "null"), Counter.CONTACT))
                .andExpect(status().isForbidden());
        counter.put(mother, "/api/core/family-people/" + father, """
                        {"version": 0, "content": {"identity": %s, "contact": %s}}""".formatted(
                                Counter.identity("Hugo", "Roux", "null"), Counter.CONTACT))
                .andExpect(status().isForbidden());

        counter.put(colleague, "/api/core/households/" + his, "{\"name\": \"Roux\"}")
                .andExpect(status().isNoContent());
    }

    @Test
    void aChildWhoLeavesBothHomesAtOnceKeepsOne() {
        Stream.of(hers, his).parallel().forEach(home -> {
            try {
                counter.delete(colleague, "/api/core/households/" + home + "/children/" + noe);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });

        assertThat(town.number("select count(*) from core.household_member where person_id = :id", noe.value()))
                .isOne();
    }

    @Test
    void afterAJoinItIsKnownWhoLivedWhereUntilToday() throws Exception {
        counter.post(colleague, "/api/core/households/" + hers + "/join", "{\"householdId\": \"%s\"}".formatted(his))
                .andExpect(status().isNoContent());

        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        LocalDate before = today.minusDays(1);
        assertThat(town.in(() -> stays.list(father)))
                .extracting(stay -> stay.household().equals(his), stay -> stay.has(before), stay -> stay.has(today))
                .containsExactlyInAnyOrder(tuple(true, true, false), tuple(false, false, true));
        assertThat(town.in(() -> stays.list(mother.person()))).isEmpty();
        assertThat(children(his, before)).containsExactly(noe);
        assertThat(children(his, today)).isEmpty();
        assertThat(children(hers, before)).containsExactly(noe);
    }

    @Test
    void aChildThatComesOrGoesCountsInAHouseholdOnItsDaysAlone() throws Exception {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        counter.delete(colleague, "/api/core/households/" + his + "/children/" + noe)
                .andExpect(status().isNoContent());
        assertThat(children(his, today.minusDays(1))).containsExactly(noe);
        assertThat(children(his, today)).isEmpty();

        clock.set(clock.instant().plus(Duration.ofDays(2)));
        counter.post(
                        colleague,
                        "/api/core/households/" + his + "/members",
                        "{\"adults\": [], \"children\": [{\"childId\": \"%s\"}]}".formatted(noe))
                .andExpect(status().isCreated());
        assertThat(children(his, today)).isEmpty();
        assertThat(children(his, today.plusDays(2))).containsExactly(noe);
    }

    private List<ChildId> children(HouseholdId household, LocalDate day) {
        return town
                .in(() -> homes.childrenSince(List.of(household), LocalDate.EPOCH))
                .getOrDefault(household, List.of())
                .stream()
                .filter(child -> child.isHereOn(day))
                .map(HomeChild::id)
                .toList();
    }
}
