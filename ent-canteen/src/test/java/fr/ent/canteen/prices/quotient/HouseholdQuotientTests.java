package fr.ent.canteen.prices.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.money.Cents;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.NewId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdQuotientTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aQuotientThatCountsFromADayToComeIsNotReplaced() {
        HouseholdView home = new HouseholdView(HouseholdId.next(), "Foyer Roy", List.of(), List.of(), List.of());
        Quotient coming = new Quotient(
                NewId.next(),
                home.id(),
                Cents.of(60_000),
                YearMonth.of(2026, 11),
                new Quotient.Validity(TODAY.plusDays(1), TODAY.plusYears(1)),
                new Quotient.Origin(Quotient.Source.DOCUMENT, Instant.parse("2026-11-24T09:00:00Z")));

        HouseholdQuotient seen = HouseholdQuotient.of(home, new QuotientHistory(List.of(coming)), TODAY);

        assertThat(seen.history()).extracting(QuotientView::status).containsExactly(QuotientStatus.COMING);
    }
}
