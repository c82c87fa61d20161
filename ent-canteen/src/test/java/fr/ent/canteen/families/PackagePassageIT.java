package fr.ent.canteen.families;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.Viewer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** A monthly package of 44 € passes between two homes: odd weeks are the mother's, even ones the father's. */
class PackagePassageIT extends SharedChildScene {

    private static final LocalDate ODD = LocalDate.of(2027, 1, 4);
    private static final LocalDate EVEN = LocalDate.of(2027, 1, 11);
    private static final String PREVIEW = "/api/canteen/patterns/preview";

    private ActivityId care;

    @BeforeEach
    void openCare() throws Exception {
        care = town.activity(ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 20, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        price(4_400, "2026-11-24");
        turns(LocalDate.of(2026, 9, 1), motherHome, fatherHome);
    }

    @Test
    void aTermThatComesBeforeTheDayOfAnotherPayerNamesThePackageThatItsReaderWillPay() throws Exception {
        requests.book(father, lea, care, EVEN).andExpect(status().isCreated());

        for (String path : List.of(PREVIEW, "/api/canteen/patterns")) {
            requests.post(mother, path, term(ODD))
                    .andExpect(jsonPath("$.packages[*].openedBy").value(contains(ODD.toString())))
                    .andExpect(jsonPath("$.packages[0].amountCents").value(4_400))
                    .andExpect(jsonPath("$.packages[0].formerCents").isEmpty())
                    .andExpect(jsonPath("$.amountCents").value(4_400));
        }
        owes(mother, 4_400);
        owes(father);
    }

    @Test
    void aTermByWhichAPackageLeavesItsReaderSaysSo() throws Exception {
        requests.book(mother, lea, care, ODD.plusDays(14)).andExpect(status().isCreated());

        for (String path : List.of(PREVIEW, "/api/canteen/patterns")) {
            requests.post(mother, path, term(EVEN))
                    .andExpect(jsonPath("$.packages[*].paidByOthers").value(contains(true)))
                    .andExpect(jsonPath("$.packages[0].amountCents").isEmpty())
                    .andExpect(jsonPath("$.packages[0].formerCents").value(4_400))
                    .andExpect(jsonPath("$.amountCents").value(0));
        }
        owes(mother);
        owes(father, 4_400);
    }

    @Test
    void aTermThatComesBeforeANewTariffSaysThePriceThatItsPackageTakes() throws Exception {
        price(5_000, EVEN.toString());
        requests.book(mother, lea, care, ODD.plusDays(14)).andExpect(status().isCreated());

        requests.post(mother, PREVIEW, term(ODD))
                .andExpect(jsonPath("$.packages[0].amountCents").value(4_400))
                .andExpect(jsonPath("$.packages[0].formerCents").value(5_000))
                .andExpect(jsonPath("$.amountCents").value(0));

        price(3_000, EVEN.toString());
        requests.post(mother, PREVIEW, term(ODD))
                .andExpect(jsonPath("$.packages[0].amountCents").value(4_400))
                .andExpect(jsonPath("$.packages[0].formerCents").value(3_000))
                .andExpect(jsonPath("$.amountCents").value(1_400));
    }

    @Test
    void aPackageThatItsPayerOpensEarlierAtTheSamePriceIsNotNamed() throws Exception {
        requests.book(mother, lea, care, ODD.plusDays(14)).andExpect(status().isCreated());

        requests.post(mother, PREVIEW, term(ODD))
                .andExpect(jsonPath("$.packages").isEmpty())
                .andExpect(jsonPath("$.amountCents").value(0));
    }

    @Test
    void newTurnsTellThePackageThatPassesWithItsFirstDay() throws Exception {
        requests.book(mother, lea, care, ODD).andExpect(status().isCreated());
        requests.book(mother, lea, care, ODD.plusDays(1)).andExpect(status().isCreated());

        turned(LocalDate.of(2027, 1, 1))
                .andExpect(jsonPath("$.passages.length()").value(1))
                .andExpect(jsonPath("$.passages[0].from").value(motherHome.toString()))
                .andExpect(jsonPath("$.passages[0].to").value(fatherHome.toString()))
                .andExpect(jsonPath("$.passages[0].inPackage").value(2))
                .andExpect(jsonPath("$.passages[0].packages").value(1))
                .andExpect(jsonPath("$.passages[0].formerCents").value(4_400))
                .andExpect(jsonPath("$.passages[0].amountCents").value(4_400));

        turns(LocalDate.of(2027, 1, 1), fatherHome, motherHome);
        owes(mother);
        owes(father, 4_400);
    }

    @Test
    void aPackageWhoseFirstDayStaysIsNotCounted() throws Exception {
        requests.book(mother, lea, care, ODD).andExpect(status().isCreated());
        requests.book(mother, lea, care, ODD.plusDays(14)).andExpect(status().isCreated());

        turned(EVEN)
                .andExpect(jsonPath("$.passages[0].days").value(1))
                .andExpect(jsonPath("$.passages[0].inPackage").value(1))
                .andExpect(jsonPath("$.passages[0].packages").value(0))
                .andExpect(jsonPath("$.passages[0].formerCents").value(0))
                .andExpect(jsonPath("$.passages[0].amountCents").value(0));
    }

    /** The turns the other way round. */
    private ResultActions turned(LocalDate from) throws Exception {
        return requests.post(agent, path() + "/preview", """
                {"from":"%s","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(from, fatherHome, motherHome));
    }

    private String term(LocalDate monday) {
        return Terms.body(monday, monday.plusDays(4), Terms.wish(lea, care, "EVERY", "MONDAY", "TUESDAY"));
    }

    private void owes(Viewer viewer, int... cents) throws Exception {
        requests.get(viewer, "/api/canteen/accounts/own?month=2027-01")
                .andExpect(jsonPath("$[*].lines[?(@.kind == 'PACKAGE')].amountCents")
                        .value(equalTo(Arrays.stream(cents).boxed().toList())));
    }

    private void price(int cents, String from) throws Exception {
        requests.put(agent, "/api/canteen/activities/" + care + "/tariffs", """
                        {"validFrom":"%s","councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":%d,
                         "packagePeriod":"MONTH"}""".formatted(from, cents))
                .andExpect(status().isNoContent());
    }
}
