package fr.ent.canteen.prices.method;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.ent.canteen.money.Cents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brackets from zero to infinity without gap or overlap, so that every quotient has exactly one price. */
public record BracketGrid(List<Bracket> brackets) implements TariffMethod {

    /** @throws IllegalArgumentException when the brackets have {@link #faults} */
    @JsonCreator
    public BracketGrid {
        brackets = List.copyOf(brackets);
        List<BracketFault> faults = faults(brackets);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Not a grid: " + faults);
        }
    }

    @Override
    public ReckonedPrice reckon(PriceFacts facts) {
        Bracket matched = facts.quotient().map(this::bracket).orElseGet(this::dearest);
        return ReckonedPrice.adjusted(
                matched.amount(),
                new PriceStep.BracketMatched(matched.min(), matched.max(), matched.amount()),
                facts.adjustments());
    }

    private Bracket bracket(Cents quotient) {
        return brackets.stream()
                .filter(bracket -> bracket.contains(quotient))
                .findFirst()
                .orElseThrow();
    }

    private Bracket dearest() {
        return brackets.stream().max(Comparator.comparing(Bracket::amount)).orElseThrow();
    }

    /** The faults that keep brackets, in the order given, from being a grid; empty when there are none. */
    public static List<BracketFault> faults(List<Bracket> brackets) {
        List<BracketFault> faults = new ArrayList<>();
        Cents reached = Cents.of(0);
        for (int index = 0; index < brackets.size(); index++) {
            Bracket bracket = brackets.get(index);
            int order = reached == null ? -1 : bracket.min().compareTo(reached);
            if (order != 0) {
                faults.add(new BracketFault(index, order < 0 ? BracketFaultKind.OVERLAP : BracketFaultKind.GAP));
            }
            if (isEmpty(bracket.min(), bracket.max())) {
                faults.add(new BracketFault(index, BracketFaultKind.EMPTY));
            }
            reached = bracket.max();
        }
        if (reached != null) {
            faults.add(new BracketFault(brackets.size(), BracketFaultKind.INCOMPLETE));
        }
        return faults;
    }

    private static boolean isEmpty(Cents min, @Nullable Cents max) {
        return max != null && max.compareTo(min) <= 0;
    }

    /** The fault of a bracket: it leaves a gap, overlaps, holds nothing, or the last one doesn't reach infinity. */
    public record BracketFault(int index, BracketFaultKind kind) {}
}
