package fr.ent.canteen.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money in whole euro cents; never negative, at most ten billion euros. */
public record Cents(@JsonValue long value) implements Comparable<Cents> {

    private static final long MOST = 1_000_000_000_000L;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Cents {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("No such amount");
        }
    }

    public static Cents of(long value) {
        return new Cents(value);
    }

    /** Rounded once, half-up, to the cent. */
    public static Cents rounded(BigDecimal cents) {
        return new Cents(cents.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public Cents atLeast(Cents floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    public Cents atMost(Cents ceiling) {
        return compareTo(ceiling) > 0 ? ceiling : this;
    }

    public Cents times(int quantity) {
        return new Cents(Math.multiplyExact(value, quantity));
    }

    public Cents plus(Cents other) {
        return new Cents(Math.addExact(value, other.value));
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(value);
    }

    @Override
    public int compareTo(Cents other) {
        return Long.compare(value, other.value);
    }
}
