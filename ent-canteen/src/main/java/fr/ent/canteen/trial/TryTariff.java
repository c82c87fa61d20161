package fr.ent.canteen.trial;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.Cents;
import fr.ent.canteen.PriceStep;
import fr.ent.canteen.tariff.PriceList;
import fr.ent.canteen.tariff.PriceQuestion;
import fr.ent.canteen.tariff.Pricing;
import fr.ent.canteen.tariff.QuotientBasis;
import fr.ent.canteen.tariff.Tariff;
import fr.ent.canteen.trial.PastBookings.Basis;
import fr.ent.canteen.trial.PastBookings.Share;
import fr.ent.core.HouseholdId;
import fr.ent.core.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Prices the bookings of a period by another tariff: with the quotients of then, and today's ranks, residences and packed
 * meals. Five statements, however many bookings.
 */
@Component
class TryTariff {

    /** More shares than a town of a hundred thousand has. */
    private static final int MOST_SHARES = 100_000;

    private static final QuotientBasis UNKNOWN =
            new QuotientBasis(Optional.empty(), new PriceStep.NoQuotient(PriceStep.NoQuotient.Reason.UNKNOWN, null));

    private final PastBookings pastBookings;
    private final Pricing pricing;

    TryTariff(PastBookings pastBookings, Pricing pricing) {
        this.pastBookings = pastBookings;
        this.pricing = pricing;
    }

    Trial of(Tariff tariff, Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        List<Share> shares = pastBookings.list(activities, from, to, MOST_SHARES + 1);
        if (shares.size() > MOST_SHARES) {
            throw Problem.of(HttpStatus.CONFLICT, "canteen", "trial-too-large");
        }
        List<HouseholdId> households = shares.stream()
                .flatMap(share -> share.payer().household().stream())
                .distinct()
                .toList();
        PriceList list = pricing.asIf(
                tariff, households, shares.stream().map(Share::child).distinct().toList());
        return Trial.of(
                from,
                to,
                tariff,
                shares.stream()
                        .map(share -> new Trial.Repriced(share, after(share, tariff, list)))
                        .toList());
    }

    private static Cents after(Share share, Tariff tariff, PriceList list) {
        PriceQuestion standing =
                list.question(share.child(), share.lastDay(), share.payer()).times(share.units());
        PriceQuestion question = share.quotient()
                .map(quotient -> standing.based(QuotientBasis.assumed(quotient)))
                .orElseGet(() -> share.basis() == Basis.OWN_PRICE ? standing : standing.based(UNKNOWN));
        return tariff.price(question).amountCents().times(share.bookings());
    }
}
