package fr.ent.canteen.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.CouncilDecision;
import fr.ent.canteen.PriceStep;
import fr.ent.canteen.TariffMethod;
import fr.ent.canteen.TariffMethod.Charge;
import fr.ent.canteen.quotient.QuotientStanding;
import java.time.LocalDate;
import java.util.List;

/** A version of an activity's tariff, in force from a date until the next one's. */
public record Tariff(ActivityId activity, LocalDate validFrom, TariffMethod method, CouncilDecision decision) {

    public Price price(QuotientStanding standing) {
        PriceStep version = new PriceStep.TariffVersion(validFrom, decision.decidedOn(), decision.reference());
        return switch (standing) {
            case QuotientStanding.Known known -> {
                Charge charge = method.charge(known.quotient().value());
                yield new Price(charge.amount(), List.of(known.quotient().step(), charge.step(), version));
            }
            case QuotientStanding.Expired expired ->
                maximum(new PriceStep.NoQuotient(PriceStep.NoQuotient.Reason.EXPIRED, expired.on()), version);
            case QuotientStanding.Refused refused ->
                maximum(new PriceStep.NoQuotient(PriceStep.NoQuotient.Reason.REFUSED, null, refused.on()), version);
            case QuotientStanding.Unknown unknown ->
                maximum(new PriceStep.NoQuotient(PriceStep.NoQuotient.Reason.UNKNOWN, null), version);
        };
    }

    private Price maximum(PriceStep why, PriceStep version) {
        Charge charge = method.maximum();
        return new Price(charge.amount(), List.of(why, charge.step(), version));
    }
}
