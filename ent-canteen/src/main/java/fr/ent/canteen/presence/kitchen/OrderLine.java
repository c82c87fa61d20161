package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.families.ChildNeeds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many meals of one sort; meals brought from home are counted apart, whatever is in them. */
public record OrderLine(ChildNeeds.Diet diet, ChildNeeds.Texture texture, boolean packedMeal, int count) {

    private static final Comparator<OrderLine> ORDER = Comparator.comparing(OrderLine::packedMeal)
            .thenComparing(OrderLine::diet)
            .thenComparing(OrderLine::texture);

    /** The lines for these children, the usual meal first. */
    static List<OrderLine> of(Collection<ChildNeeds> children) {
        return children.stream()
                .collect(Collectors.groupingBy(
                        OrderLine::one, () -> new TreeMap<>(ORDER), Collectors.summingInt(eater -> 1)))
                .entrySet()
                .stream()
                .map(line -> line.getKey().times(line.getValue()))
                .toList();
    }

    private static OrderLine one(ChildNeeds needs) {
        return needs.packedMeal()
                ? new OrderLine(ChildNeeds.Diet.STANDARD, ChildNeeds.Texture.WHOLE, true, 0)
                : new OrderLine(needs.diet(), needs.texture(), false, 0);
    }

    private OrderLine times(int number) {
        return new OrderLine(diet, texture, packedMeal, number);
    }

    /** The meals to be added to or taken from {@code before}; a negative count takes away. */
    static List<OrderLine> difference(List<OrderLine> before, List<OrderLine> after) {
        Map<OrderLine, Integer> counts = new TreeMap<>(ORDER);
        after.forEach(line -> counts.merge(line, line.count(), Integer::sum));
        before.forEach(line -> counts.merge(line, -line.count(), Integer::sum));
        return counts.entrySet().stream()
                .filter(line -> line.getValue() != 0)
                .map(line -> line.getKey().times(line.getValue()))
                .toList();
    }

    /** Those of these children for whom the kitchen makes a meal. */
    static int made(List<OrderLine> lines) {
        return lines.stream()
                .filter(line -> !line.packedMeal())
                .mapToInt(OrderLine::count)
                .sum();
    }

    static int eaters(List<OrderLine> lines) {
        return lines.stream().mapToInt(OrderLine::count).sum();
    }
}
