package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Adjustments;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.Residence;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The modifiers of a tariff, and which of them count in a case. Of those for siblings only the one of the highest rank does. */
public record Modifiers(List<Modifier> all) {

    private static final Set<Occasion> OF_DAYS = EnumSet.of(
            Occasion.LATE,
            Occasion.UNBOOKED,
            Occasion.ABSENT_JUSTIFIED,
            Occasion.ABSENT_UNJUSTIFIED,
            Occasion.LATE_PICK_UP);

    private static final Comparator<Modifier> ORDER = Comparator.comparing(Modifier::occasion)
            .thenComparing(modifier -> Optional.ofNullable(modifier.fromRank()).orElse(0));

    public static final Modifiers NONE = new Modifiers(List.of());

    public Modifiers {
        all = all.stream().sorted(ORDER).toList();
    }

    CountingModifiers to(PriceQuestion question) {
        List<Modifier> counting =
                all.stream().filter(modifier -> counts(modifier, question)).toList();
        for (int last = counting.size() - 1; last >= 0; last--) {
            if (counting.get(last).effect() instanceof Modifier.Effect.OwnPrice(var amount)) {
                List<Modifier> later = counting.subList(last + 1, counting.size());
                return new CountingModifiers(
                        Optional.of(new OccasionPrice(amount, counting.get(last).step())), new Adjustments(later));
            }
        }
        return new CountingModifiers(Optional.empty(), new Adjustments(counting));
    }

    /** Changes what a day costs, after its units. */
    public Optional<Modifier> latePickUp() {
        return all.stream()
                .filter(modifier -> modifier.occasion() == Occasion.LATE_PICK_UP)
                .findFirst();
    }

    /** Those that look at how a day came about, not at whose it is. */
    Modifiers ofDays() {
        return new Modifiers(all.stream()
                .filter(modifier -> OF_DAYS.contains(modifier.occasion()))
                .toList());
    }

    /** All others. */
    public List<Modifier> ofUnits() {
        return all.stream()
                .filter(modifier -> modifier.occasion() != Occasion.LATE_PICK_UP)
                .toList();
    }

    private boolean counts(Modifier modifier, PriceQuestion question) {
        return switch (modifier.occasion()) {
            case PACKED_MEAL -> question.provision() == Provision.PACKED;
            case OUT_OF_TERRITORY -> question.residence() == Residence.OUTSIDE;
            case SIBLING_RANK -> modifier.equals(forRank(question.rank()).orElse(null));
            case LATE_PICK_UP -> false;
            case LATE, UNBOOKED, ABSENT_JUSTIFIED, ABSENT_UNJUSTIFIED ->
                question.situation().occasion().equals(Optional.of(modifier.occasion()));
        };
    }

    private Optional<Modifier> forRank(int rank) {
        return all.stream()
                .filter(modifier -> modifier.occasion() == Occasion.SIBLING_RANK)
                .filter(modifier -> Optional.ofNullable(modifier.fromRank()).orElse(0) <= rank)
                .max(ORDER);
    }

    /** A price of its own, if an occasion has one, and what still changes it or the method's price. */
    record CountingModifiers(Optional<OccasionPrice> own, Adjustments adjustments) {

        /** Whether nothing is left of the usual price. */
        boolean replacesPrice() {
            return own.isPresent()
                    || adjustments.modifiers().stream()
                            .anyMatch(one -> one.effect() instanceof Modifier.Effect.Percent(var percent)
                                    && percent.compareTo(Modifier.Effect.Percent.LEAST) == 0);
        }
    }

    /** A price that the council set for an occasion. */
    record OccasionPrice(Cents amount, PriceStep step) {}
}
