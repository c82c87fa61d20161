package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.NoQuotientReason;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import java.util.Optional;

/** The quotient that a price is made of, and how that is explained; without one the maximum is due. */
public record QuotientBasis(Optional<Cents> quotient, PriceStep step) {

    public static QuotientBasis of(QuotientStanding standing) {
        return switch (standing) {
            case QuotientStanding.KnownQuotient(var known) ->
                new QuotientBasis(Optional.of(known.value()), known.step());
            case QuotientStanding.Estimated(var declared) -> none(PriceStep.NoQuotient.estimatedAt(declared.value()));
            case QuotientStanding.Expired(var on) -> none(new PriceStep.NoQuotient(NoQuotientReason.EXPIRED, on));
            case QuotientStanding.Refused(var on) -> none(new PriceStep.NoQuotient(NoQuotientReason.REFUSED, null, on));
            case QuotientStanding.Unknown unknown -> none(new PriceStep.NoQuotient(NoQuotientReason.UNKNOWN, null));
        };
    }

    /** A quotient that nobody declared: of a simulation, or of a booking of long ago. */
    public static QuotientBasis assumed(Cents quotient) {
        return new QuotientBasis(Optional.of(quotient), new PriceStep.QuotientAssumed(quotient));
    }

    private static QuotientBasis none(PriceStep.NoQuotient why) {
        return new QuotientBasis(Optional.empty(), why);
    }
}
