package fr.ent.canteen.packages;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PackageStarts.PackageStart;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.PriceStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package as shown.
 *
 * @param openedBy the first day that counts; none while no day does: it would be charged with the first one
 * @param amountCents its price, once for all its days; none, nor an explanation, when another household than the reader's pays
 * @param begun whether it begins in the middle of its week or month: it is due as a whole all the same
 * @param nextFrom from when the next one counts, told where this one begins in the middle and another follows
 */
public record PackageView(
        PackagePeriod period,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate openedBy,
        @Nullable Cents amountCents,
        List<PriceStep> explanation,
        boolean paidByOthers,
        boolean begun,
        @Nullable LocalDate nextFrom) {

    /** One that the reader's household pays. */
    public static PackageView charged(PackageCharge charge) {
        return new PackageView(
                charge.period(),
                charge.from(),
                charge.to(),
                charge.openedBy(),
                charge.price().amountCents(),
                charge.price().explanation(),
                false,
                false,
                null);
    }

    /** One whose price is another household's affair. */
    public static PackageView ofOthers(PackageCharge charge) {
        return new PackageView(
                charge.period(), charge.from(), charge.to(), charge.openedBy(), null, List.of(), true, false, null);
    }

    /** The same, of which is known whether it begins in the middle. */
    public PackageView beginning(PackageStart start) {
        return new PackageView(
                period,
                from,
                to,
                openedBy,
                amountCents,
                explanation,
                paidByOthers,
                !paidByOthers && start.begun(),
                paidByOthers ? null : start.nextFrom());
    }

    /** One that no day has opened yet. */
    public static PackageView offered(PackageCharge charge) {
        return new PackageView(
                charge.period(),
                charge.from(),
                charge.to(),
                null,
                charge.price().amountCents(),
                charge.price().explanation(),
                false,
                false,
                null);
    }
}
