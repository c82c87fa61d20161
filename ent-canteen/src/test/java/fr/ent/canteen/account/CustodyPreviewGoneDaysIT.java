package fr.ent.canteen.account;

import static fr.ent.canteen.testing.CanteenTown.GRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.Viewer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/**
 * A change of turns tells of each day what came of it. The week of Monday 16 November 2026 is odd, the mother's, who pays
 * 1.00 € a meal; the father pays 2.50 €.
 */
class CustodyPreviewGoneDaysIT extends SharedLeaScene {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate ODD = MONDAY.plusDays(14);

    private ActivityId canteen;

    @BeforeEach
    void letHerMotherPayOddWeeks() throws Exception {
        canteen = town.canteen(50);
        price(canteen, LocalDate.of(2026, 9, 1), GRID);
        quotient(mother, SEPTEMBER, 40_000);
        quotient(father, SEPTEMBER, 80_000);
        on(LocalDate.of(2026, 11, 9));
        set(SEPTEMBER, mother, father).andExpect(status().isOk());
    }

    @Test
    void aDayGoneByCostsWhatCameOfIt() throws Exception {
        book(MONDAY, TUESDAY);
        excuse(lea, canteen, MONDAY);
        on(TODAY);
        tablet(canteen).tap(lea, "ABSENT", noon(MONDAY)).finished(MONDAY, noon(MONDAY));
        tablet(canteen).tap(lea, "PRESENT", noon(TUESDAY)).finished(TUESDAY, noon(TUESDAY));

        preview(MONDAY)
                .andExpect(jsonPath("$.passages.length()").value(1))
                .andExpect(jsonPath("$.passages[0].days").value(2))
                .andExpect(jsonPath("$.passages[0].formerCents").value(100))
                .andExpect(jsonPath("$.passages[0].amountCents").value(250));
    }

    @Test
    void aMealWithoutBookingIsCountedAndTold() throws Exception {
        on(TODAY);
        tablet(canteen).tap(lea, "PRESENT", noon(THURSDAY)).finished(THURSDAY, noon(THURSDAY));

        preview(MONDAY)
                .andExpect(jsonPath("$.passages.length()").value(1))
                .andExpect(jsonPath("$.passages[0].from").value(home(mother).toString()))
                .andExpect(jsonPath("$.passages[0].to").value(home(father).toString()))
                .andExpect(jsonPath("$.passages[0].days").value(1))
                .andExpect(jsonPath("$.passages[0].meals").value(1))
                .andExpect(jsonPath("$.passages[0].first").value(THURSDAY.toString()))
                .andExpect(jsonPath("$.passages[0].formerCents").value(150))
                .andExpect(jsonPath("$.passages[0].amountCents").value(375));

        change(MONDAY);
        told(father, "canteen.payer-yours", "1");
        told(mother, "canteen.payer-others", "1");
    }

    @Test
    void aDayAfterTheLastOneOfAChildWhoLeavesIsNeitherCountedNorTold() throws Exception {
        book(ODD, ODD.plusDays(1), ODD.plusDays(3));
        departures.announce(town, lea, ODD.plusDays(1));

        preview(ODD)
                .andExpect(jsonPath("$.passages[0].days").value(1))
                .andExpect(jsonPath("$.passages[0].last").value(ODD.toString()))
                .andExpect(jsonPath("$.passages[0].amountCents").value(250));

        change(ODD);
        told(father, "canteen.payer-yours", "1");
    }

    @Test
    void aDayThatWaitsAfterTheLastOneIsNotCountedEither() throws Exception {
        ActivityId small = town.canteen(1);
        requests.book(town.guardian(town.child("Tom")), small, ODD).andExpect(status().isCreated());
        requests.book(mother, lea, small, ODD).andExpect(status().isAccepted());
        departures.announce(town, lea, ODD);

        preview(ODD).andExpect(jsonPath("$.passages").isEmpty());
    }

    @Test
    void aDayCalledOffAndChargedThatIsBookedAnewIsCountedOnce() throws Exception {
        book(ODD);
        String strike = Terms.strike(canteen, ODD, ODD, town.schoolClass());
        requests.post(agent, "/api/canteen/suspensions", strike.replace("Charge\":true", "Charge\":false"))
                .andExpect(status().isCreated());
        moveToClass(town.town().schoolClass(town.school(), "CP"));
        book(ODD);

        preview(ODD)
                .andExpect(jsonPath("$.passages[0].days").value(1))
                .andExpect(jsonPath("$.passages[0].amountCents").value(250));

        change(ODD);
        told(father, "canteen.payer-yours", "1");
    }

    @Test
    void daysOfAWholeYearAreCountedWithTheirPackages() throws Exception {
        ActivityId care = town.activity(ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 20, DayOfWeek.MONDAY);
        requests.put(agent, "/api/canteen/activities/" + care + "/tariffs", """
                        {"validFrom":"2026-11-24","councilDecidedOn":"2026-06-30","councilReference":"2026-42",
                         "flatCents":4400,"packagePeriod":"MONTH"}""").andExpect(status().isNoContent());
        for (LocalDate day : List.of(ODD, ODD.plusDays(15 * 7))) {
            requests.book(mother, lea, care, day).andExpect(status().isCreated());
        }

        preview(ODD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.passages[0].packages").value(2))
                .andExpect(jsonPath("$.passages[0].amountCents").value(8_800));
    }

    @Test
    void asManyStatementsTellOfManyDaysAsOfFew() throws Exception {
        book(MONDAY, ODD);
        on(TODAY);
        tablet(canteen).tap(lea, "PRESENT", noon(MONDAY)).finished(MONDAY, noon(MONDAY));
        int few = statements.during(() -> preview(MONDAY).andExpect(status().isOk()));
        on(LocalDate.of(2026, 11, 9));
        book(TUESDAY, ODD.plusDays(1), ODD.plusDays(3), ODD.plusDays(14));
        on(TODAY);
        tablet(canteen).tap(lea, "PRESENT", noon(TUESDAY)).finished(TUESDAY, noon(TUESDAY));
        tablet(canteen).tap(lea, "PRESENT", noon(THURSDAY)).finished(THURSDAY, noon(THURSDAY));

        assertThat(statements.during(() -> preview(MONDAY).andExpect(status().isOk())))
                .isEqualTo(few);
    }

    private void book(LocalDate... days) throws Exception {
        for (LocalDate day : days) {
            requests.book(mother, lea, canteen, day).andExpect(status().isCreated());
        }
    }

    /** The turns the other way round. */
    private ResultActions preview(LocalDate from) throws Exception {
        return preview(from, father, mother);
    }

    private void change(LocalDate from) throws Exception {
        set(from, father, mother).andExpect(status().isOk());
    }

    private void told(Viewer adult, String kind, String count) throws Exception {
        String answer = read(adult, "/api/core/notices");
        assertThat(CustodyPreviewGoneDaysIT.<String>each(
                        answer, "$.items[?(@.kind == '%s')].arguments.count".formatted(kind)))
                .containsExactly(count);
    }
}
