package fr.ent.canteen.account;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The quotient that a price was made of.
 *
 * @param id of that quotient among the household's; none when the price was told at a quotient that doesn't count any more
 * @param month the month it was read for
 */
record CountingQuotient(@Nullable UUID id, Cents valueCents, String source, YearMonth month, LocalDate validFrom) {

    static Optional<CountingQuotient> of(Price price, QuotientStanding standing) {
        return price.explanation().stream()
                .flatMap(step -> step instanceof PriceStep.QuotientUsed used
                        ? Optional.of(used).stream()
                        : Optional.<PriceStep.QuotientUsed>empty().stream())
                .findFirst()
                .map(used -> new CountingQuotient(
                        id(used, standing).orElse(null),
                        used.valueCents(),
                        used.source(),
                        used.month(),
                        used.validFrom()));
    }

    private static Optional<UUID> id(PriceStep.QuotientUsed used, QuotientStanding standing) {
        return standing instanceof QuotientStanding.KnownQuotient(var known)
                        && known.value().equals(used.valueCents())
                        && known.validity().from().equals(used.validFrom())
                ? Optional.of(known.id())
                : Optional.empty();
    }
}
