package fr.ent.canteen.prices.trial;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family eats on Monday and on Tuesday, and something changes between the two: the trial asks each day for itself. */
@CanteenTest
class FactsOfTheDayIT {

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient jdbc;

    private CanteenTown town;
    private ActivityId canteen;
    private ChildId eldest;
    private ChildId youngest;

    @BeforeEach
    void found() throws Exception {
        town = founder.found();
        canteen = town.canteen(5);
        eldest = town.child("Tom");
        youngest = town.child("Léa");
        Viewer mother = town.guardian(youngest, eldest);
        update("update core.person set birth_date = date '2015-05-01' where id = :child", eldest);
        update("update core.person set birth_date = date '2018-05-01' where id = :child", youngest);
        for (LocalDate day : new LocalDate[] {MONDAY, TUESDAY}) {
            requests.book(mother, youngest, canteen, day, null).andExpect(status().isCreated());
        }
    }

    @Test
    void asksWhereTheHouseholdLived() throws Exception {
        update("""
                insert into canteen.household_residence
                    (territory_id, household_id, valid_from, residence, decided_by, decided_at)
                select territory_id, household_id, date '2026-12-01', 'OUTSIDE', person_id, now()
                from core.household_member where person_id = :child""", youngest);

        expect("{\"occasion\":\"OUT_OF_TERRITORY\",\"percent\":20}", 300 + 360);
    }

    @Test
    void asksWhoseSiblingsHadNotLeftYet() throws Exception {
        expect("{\"occasion\":\"SIBLING_RANK\",\"fromRank\":2,\"percent\":-50}", 150 + 150);

        update("update core.pupil set left_on = date '2026-12-01' where id = :child", eldest);

        expect("{\"occasion\":\"SIBLING_RANK\",\"fromRank\":2,\"percent\":-50}", 150 + 300);
    }

    @Test
    void asksForTheDatesOfTheCarePlan() throws Exception {
        update("""
                insert into canteen.child_needs (territory_id, child_id, plan_from, plan_to, packed_meal)
                values (core.territory(), :child, '2026-09-01', '2026-11-30', true)""", youngest);

        expect("{\"occasion\":\"PACKED_MEAL\",\"insteadCents\":175}", 175 + 300);
    }

    private void expect(String modifier, int afterCents) throws Exception {
        requests.post(town.agent(), "/api/canteen/tariffs/trial", """
                        {"activityIds":["%s"],"from":"%s","to":"%s","tariff":{"validFrom":"2027-01-01",
                         "councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":300,
                         "modifiers":[%s]}}""".formatted(canteen, MONDAY, TUESDAY, modifier))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.bookings").value(2))
                .andExpect(jsonPath("$.beforeCents").value(800))
                .andExpect(jsonPath("$.afterCents").value(afterCents));
    }

    private void update(String sql, ChildId child) {
        town.town().run(() -> jdbc.sql(sql).param("child", child.value()).update());
    }
}
