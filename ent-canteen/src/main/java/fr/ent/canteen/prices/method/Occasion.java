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
    ABSENT_UNJUSTIFIED,
    /** Collected after the end of the session: changes what the day costs, once, however many units it lasted. */
    LATE_PICK_UP
}
