package fr.ent.canteen.booking.week;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second child costs half; whatever becomes of the households, a day gone by counts the siblings of that day. */
class SiblingsOfThenIT extends FamilyScene {

    private static final Instant AFTERWARDS = Instant.parse("2026-12-02T09:00:00Z");

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ActivityId canteen;
    private ChildId tom;

    @BeforeEach
    void aSecondChildCostsHalf() throws Exception {
        canteen = town.canteen(20);
        tom = town.child("Tom");
        born(tom, "2015-05-01");
        born(lea, "2018-05-01");
        requests.put(agent, "/api/canteen/activities/" + canteen + "/tariffs", """
                        {"validFrom":"2026-11-24","councilDecidedOn":"2026-06-30","councilReference":"2026-42",
                         "flatCents":400,"modifiers":[{"occasion":"SIBLING_RANK","fromRank":2,"percent":-50}]}""")
                .andExpect(status().isNoContent());
    }

    @Test
    void afterAJoin() throws Exception {
        PersonId father = town.guardian(lea, tom).person();
        HouseholdId his = town.town().householdOf(father);
        HouseholdId hers = town.town().householdOf(mother.person());
        book(town.town().viewer(father), MONDAY);
        book(mother, TUESDAY);
        clock.set(AFTERWARDS);

        requests.post(agent, "/api/core/households/" + hers + "/join", "{\"householdId\": \"%s\"}".formatted(his))
                .andExpect(status().isNoContent());

        sees(father, MONDAY, 200);
        sees(mother.person(), TUESDAY, 400);
    }

    @Test
    void afterASplit() throws Exception {
        PersonId staying = town.town().guardian("Ana", "Sol", lea, tom);
        PersonId going = town.town().guardian("Hugo", "Sol", lea, tom);
        HouseholdId home = town.town().household(List.of(staying, going), List.of(lea, tom));
        book(town.town().viewer(staying), MONDAY);
        clock.set(AFTERWARDS);

        requests.post(agent, "/api/core/households/" + home + "/split", """
                        {"name": "Foyer de Hugo", "adultIds": ["%s"], "childIds": ["%s"], "sharedChildIds": []}""".formatted(going, tom))
                .andExpect(status().isCreated());

        sees(staying, MONDAY, 200);
        sees(going, MONDAY, 200);
    }

    private void book(Viewer parent, LocalDate day) throws Exception {
        requests.book(parent, lea, canteen, day).andExpect(status().isCreated());
    }

    private void sees(PersonId parent, LocalDate day, int cents) throws Exception {
        requests.get(town.town().viewer(parent), "/api/canteen/week?from={d}&to={d}", day, day)
                .andExpect(jsonPath("$.children[?(@.childId=='" + lea + "')].days[0].amountCents")
                        .value(contains(cents)));
    }

    private void born(ChildId child, String day) {
        town.town()
                .run(() -> jdbc.sql("update core.person set birth_date = cast(:day as date) where id = :child")
                        .param("day", day)
                        .param("child", child.value())
                        .update());
    }
}
