package fr.ent.canteen.presence.kitchen;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Léa, Tom, who eats no pork, and Nina, who brings her meal, have booked for Monday. */
abstract class KitchenScene extends FamilyScene {

    @Autowired
    TestClock.SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    ActivityId canteen;
    ChildId tom;
    ChildId nina;

    @BeforeEach
    void bookMonday() throws Exception {
        canteen = town.canteen(50);
        tom = town.child("Tom");
        nina = town.child("Nina");
        Viewer father = town.guardian(tom, nina);
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        for (ChildId child : List.of(tom, nina)) {
            requests.book(father, child, canteen, MONDAY).andExpect(status().isCreated());
        }
        needs(tom, "NO_PORK", Meal.COOKED);
        needs(nina, "STANDARD", Meal.PACKED);
    }

    ResultActions kitchen() throws Exception {
        return requests.get(agent, "/api/canteen/kitchen?schoolId={school}&date={day}", town.school(), MONDAY);
    }

    void needs(ChildId child, String diet, Meal meal) {
        town.town()
                .run(() -> jdbc.sql("""
                        insert into canteen.child_needs (territory_id, child_id, diet, plan_from, packed_meal)
                        values (:territory, :child, :diet, '2026-09-01', :packed)
                        on conflict (territory_id, child_id) do update set diet = excluded.diet""")
                        .param("territory", town.town().id().value())
                        .param("child", child.value())
                        .param("diet", diet)
                        .param("packed", meal == Meal.PACKED)
                        .update());
    }

    /** Allergies that the town hall has accepted, under a care plan from a day on. */
    void allergies(ChildId child, String allergens, String carePlanFrom) {
        town.town()
                .run(() -> jdbc.sql("""
                        insert into canteen.child_needs (territory_id, child_id, allergens, plan_from)
                        values (:territory, :child, cast(:allergens as text[]), cast(:from as date))
                        on conflict (territory_id, child_id) do update
                        set allergens = excluded.allergens, plan_from = excluded.plan_from""")
                        .param("territory", town.town().id().value())
                        .param("child", child.value())
                        .param("allergens", allergens)
                        .param("from", carePlanFrom)
                        .update());
    }

    /** The meal that a child eats: the kitchen's or the family's. */
    enum Meal {
        COOKED,
        PACKED
    }
}
