package fr.ent.canteen.prices.method;

import org.springframework.modulith.NamedInterface;

/** Where a household lives, seen from the territory. One of which nothing is said lives inside. */
@NamedInterface("method")
public enum Residence {
    INSIDE,
    OUTSIDE
}
