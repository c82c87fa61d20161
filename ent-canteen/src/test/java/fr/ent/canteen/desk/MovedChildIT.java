package fr.ent.canteen.desk;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MovedChildIT extends FamilyScene {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void daysGoneByStayOnThePageOfTheHouseholdThatPaysThem() throws Exception {
        ActivityId canteen = town.canteen(20);
        HouseholdId home = town.town().householdOf(mother.person());
        ChildId tom = town.child("Tom");
        town.guardian(tom);
        requests.book(agent, tom, canteen, MONDAY).andExpect(status().isCreated());
        town.town()
                .run(() -> jdbc.sql("update canteen.booking set household_id = :home where child_id = :tom")
                        .param("home", home.value())
                        .param("tom", tom.value())
                        .update());

        requests.get(agent, "/api/canteen/families/{id}?from={d}&to={d}", home, MONDAY, MONDAY)
                .andExpect(jsonPath("$.bookings[*].childId").value(contains(tom.toString())))
                .andExpect(jsonPath("$.movedChildren[*].givenName").value(contains("Tom")))
                .andExpect(jsonPath("$.children[*].givenName").value(contains("Léa")));
    }
}
