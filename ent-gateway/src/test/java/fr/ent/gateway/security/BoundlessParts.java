package fr.ent.gateway.security;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.CutOff;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds what a body could hold without end: words that are neither a {@code @OneLine} nor a {@code @PlainText} nor of a narrow
 * pattern, a list or number without bounds, and a record whose bounds nobody checks because {@code @Valid} is missing.
 */
final class BoundlessParts {

    /** Types that refuse by themselves what is too much. */
    private static final Set<Class<?>> OWN_BOUNDS = Set.of(CutOff.class, Cents.class);

    private final Set<Class<?>> seen = new HashSet<>();

    private BoundlessParts() {}

    static Stream<String> of(BodyType body) {
        return new BoundlessParts().find(body.raw().getSimpleName(), body);
    }

    private Stream<String> find(String path, BodyType type) {
        if (type.isRecord()) {
            return Stream.concat(
                    type.bears(Valid.class) ? Stream.empty() : Stream.of(path + " unchecked"), parts(type));
        }
        if (type.isList() || type.isMap()) {
            return Stream.concat(
                    isSized(type) || isSetOfConstants(type) ? Stream.empty() : Stream.of(path + " endless"),
                    find(path + "[]", type.element()));
        }
        if (type.isOneOfSeveral() && !OWN_BOUNDS.contains(type.raw())) {
            return Stream.concat(
                    type.bears(Valid.class) ? Stream.empty() : Stream.of(path + " unchecked"),
                    type.kinds().stream().flatMap(this::parts));
        }
        return isBounded(type) ? Stream.empty() : Stream.of(path + " boundless");
    }

    private Stream<String> parts(BodyType type) {
        return parts(type.raw());
    }

    private Stream<String> parts(Class<?> record) {
        if (!seen.add(record)) {
            return Stream.empty();
        }
        return BodyType.components(record).stream()
                .flatMap(part -> find(record.getSimpleName() + "." + part.name(), part.type()));
    }

    private static boolean isBounded(BodyType type) {
        if (OWN_BOUNDS.contains(type.raw())) {
            return true;
        }
        if (type.isText()) {
            return type.bears(OneLine.class)
                    || type.bears(PlainText.class)
                    || type.rules(Pattern.class)
                            .anyMatch(pattern -> !pattern.regexp().matches(".*[*+].*"));
        }
        if (type.isNumber()) {
            return hasFloor(type) && (type.bears(Max.class) || type.bears(DecimalMax.class));
        }
        return type.isChoice()
                || type.raw().isEnum()
                || type.value() == UUID.class
                || type.value().getPackageName().equals("java.time");
    }

    private static boolean hasFloor(BodyType type) {
        return type.bears(Min.class)
                || type.bears(DecimalMin.class)
                || type.bears(Positive.class)
                || type.bears(PositiveOrZero.class);
    }

    private static boolean isSized(BodyType type) {
        return type.rules(Size.class).anyMatch(size -> size.max() < Integer.MAX_VALUE);
    }

    private static boolean isSetOfConstants(BodyType type) {
        return Set.class.isAssignableFrom(type.raw()) && type.element().raw().isEnum();
    }
}
