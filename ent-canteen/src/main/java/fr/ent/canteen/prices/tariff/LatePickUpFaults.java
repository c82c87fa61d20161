package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.core.InvalidField;
import java.util.List;
import java.util.stream.IntStream;

/** Late pick-up that would cost nothing, or no more than being collected in time. */
final class LatePickUpFaults {

    private LatePickUpFaults() {}

    /** @param sent the modifiers of that tariff, in the order in which they came */
    static List<InvalidField> of(Tariff tariff, List<ModifierForm> sent) {
        return IntStream.range(0, sent.size())
                .filter(index -> sent.get(index).occasion() == Occasion.LATE_PICK_UP)
                .mapToObj(index -> fault(tariff, sent.get(index), "modifiers[" + index + "]"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<InvalidField> fault(Tariff tariff, ModifierForm late, String field) {
        if (tariff.packagePeriod() != null) {
            return late.percent() == null
                    ? belowPrice(late, Cents.of(0), field)
                    : List.of(new InvalidField(field, "percent-of-nothing"));
        }
        return belowPrice(late, DearestPrice.ofUnit(tariff), field);
    }

    private static List<InvalidField> belowPrice(ModifierForm late, Cents inTime, String field) {
        return late.insteadCents() != null && late.insteadCents().compareTo(inTime) <= 0
                ? List.of(new InvalidField(field, "below-price"))
                : List.of();
    }
}
