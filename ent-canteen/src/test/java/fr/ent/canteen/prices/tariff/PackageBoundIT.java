package fr.ent.canteen.prices.tariff;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** A package costs at most what its days do, also when these become fewer or shorter (R531-52). */
class PackageBoundIT extends FamilyScene {

    private static final String FOUR_DAYS = "\"MONDAY\",\"TUESDAY\",\"THURSDAY\",\"FRIDAY\"";

    private ActivityId study;

    @BeforeEach
    void openStudy() throws Exception {
        study = new ActivityId(
                UUID.fromString(Answers.id(requests.post(agent, "/api/canteen/activities", study(FOUR_DAYS, "18:30"))
                        .andExpect(status().isCreated()))));
    }

    @Test
    void fewerDaysAreRefusedWhileThePackageCostsMoreThanThey() throws Exception {
        price("WEEK", 2_400, "2026-11-24").andExpect(status().isNoContent());

        change(study("\"MONDAY\",\"TUESDAY\",\"THURSDAY\"", "18:30"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:above-user-cost"))
                .andExpect(jsonPath("$.dearestCents").value(2_400))
                .andExpect(jsonPath("$.userCostCents").value(1_800))
                .andExpect(jsonPath("$.validFrom").value("2026-11-24"));

        price("WEEK", 1_800, "2026-11-24").andExpect(status().isNoContent());
        change(study("\"MONDAY\",\"TUESDAY\",\"THURSDAY\"", "18:30")).andExpect(status().isOk());
    }

    @Test
    void shorterDaysAreRefusedForAPackageToCome() throws Exception {
        price("MONTH", 9_600, "2027-01-04").andExpect(status().isNoContent());

        change(study(FOUR_DAYS, "17:30"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.userCostCents").value(4_800))
                .andExpect(jsonPath("$.validFrom").value("2027-01-04"));
    }

    @Test
    void aVersionThatIsOverIsNotLookedAt() throws Exception {
        price("WEEK", 2_400, "2026-11-24").andExpect(status().isNoContent());
        price("WEEK", 600, "2026-11-24").andExpect(status().isNoContent());

        change(study("\"MONDAY\"", "18:30")).andExpect(status().isOk());
    }

    @Test
    void aChangeThatDoesNotMakeItShorterPasses() throws Exception {
        price("WEEK", 2_400, "2026-11-24").andExpect(status().isNoContent());

        change(study(FOUR_DAYS, "18:30").replace("\"capacity\":20", "\"capacity\":5"))
                .andExpect(status().isOk());
        change(study(FOUR_DAYS + ",\"WEDNESDAY\"", "18:30")).andExpect(status().isOk());
    }

    private ResultActions change(String activity) throws Exception {
        return requests.put(agent, "/api/canteen/activities/" + study, activity);
    }

    private ResultActions price(String period, int cents, String from) throws Exception {
        return requests.put(agent, "/api/canteen/activities/" + study + "/tariffs", """
                {"validFrom":"%s","councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":%d,
                 "packagePeriod":"%s","userCostCents":300}""".formatted(from, cents, period));
    }

    private String study(String weekdays, String to) {
        return """
                {"schoolId":"%s","name":"Étude","kind":"STUDY","unit":"HOUR","weekdays":[%s],"capacity":20,
                 "waitingList":true,"from":"16:30","to":"%s",
                 "bookingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":2,"at":"10:00"},
                 "cancellingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":1,"at":"10:00"}}""".formatted(town.school(), weekdays, to);
    }
}
