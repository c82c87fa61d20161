package fr.ent.canteen.families;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Léa lives with her mother and with her father in turn; today is Tuesday 24 November 2026, in an even week. */
abstract class SharedChildScene extends FamilyScene {

    @Autowired
    JdbcClient jdbc;

    ActivityId canteen;
    Viewer father;
    HouseholdId motherHome;
    HouseholdId fatherHome;

    @BeforeEach
    void shareChild() {
        canteen = town.canteen(20);
        father = town.guardian(lea);
        motherHome = town.town().householdOf(mother.person());
        fatherHome = town.town().householdOf(father.person());
    }

    String path() {
        return "/api/canteen/children/" + lea + "/custody";
    }

    /** Odd weeks with one household, even ones with the other. */
    void turns(LocalDate from, HouseholdId odd, HouseholdId even) throws Exception {
        requests.put(agent, path(), """
                        {"from":"%s","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(from, odd, even)).andExpect(status().isOk());
    }

    /** The household that pays for Léa's booked day. */
    @Nullable
    HouseholdId payer(LocalDate day) {
        return town.town()
                .in(() -> jdbc.sql("select household_id from canteen.booking where child_id = :child and day = :day "
                                + "and status = 'BOOKED'")
                        .param("child", lea.value())
                        .param("day", day)
                        .query((row, number) -> new HouseholdId(row.getObject(1, UUID.class)))
                        .optional()
                        .orElse(null));
    }
}
