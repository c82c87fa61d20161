package fr.ent.canteen.prices.method;

import org.springframework.modulith.NamedInterface;

/** An occasion that can change a price, by the name that families read, in the order in which prices are changed. */
@NamedInterface("method")
public enum Occasion {
    PACKED_MEAL,
    SIBLING_RANK,
    OUT_OF_TERRITORY,
    LATE,
    UNBOOKED,
    ABSENT_JUSTIFIED,
    ABSENT_UNJUSTIFIED
}
