package fr.ent.canteen.quotient;

import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All quotients of some households. On a day, the latest declared of those that cover it counts. */
public record QuotientHistory(List<Quotient> quotients) {

    private static final Comparator<Quotient> LATEST = Comparator.comparing(
                    (Quotient quotient) -> quotient.origin().declaredAt())
            .thenComparing(Quotient::id);

    public QuotientHistory {
        quotients = List.copyOf(quotients);
    }

    public QuotientStanding standing(HouseholdId household, LocalDate day) {
        return of(household)
                .filter(quotient -> quotient.validity().covers(day))
                .max(LATEST)
                .<QuotientStanding>map(QuotientStanding.Known::new)
                .orElseGet(() -> lapsed(household, day));
    }

    private QuotientStanding lapsed(HouseholdId household, LocalDate day) {
        return of(household)
                .map(quotient -> quotient.validity().to())
                .filter(to -> to.isBefore(day))
                .max(Comparator.naturalOrder())
                .<QuotientStanding>map(QuotientStanding.Expired::new)
                .orElseGet(QuotientStanding.Unknown::new);
    }

    /** Newest first. */
    List<Quotient> list(HouseholdId household) {
        return of(household).sorted(LATEST.reversed()).toList();
    }

    private Stream<Quotient> of(HouseholdId household) {
        return quotients.stream().filter(quotient -> quotient.household().equals(household));
    }
}
