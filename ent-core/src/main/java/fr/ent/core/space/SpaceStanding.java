package fr.ent.core.space;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How somebody stands to a space. */
public enum SpaceStanding {
    /** Reads and writes all of it. */
    KEEPER(ItemReaders.STAFF),
    /** Reads all of a pupil's own space, and writes nothing. */
    SUPERVISOR(ItemReaders.STAFF),
    /** A pupil, in a space of others. */
    PUPIL(ItemReaders.PUPILS),
    /** The guardian of a child of the class. */
    FAMILY(ItemReaders.FAMILIES);

    private final ItemReaders least;

    SpaceStanding(ItemReaders least) {
        this.least = least;
    }

    /** The rules under which something is read by who stands so. */
    public Set<ItemReaders> reads() {
        EnumSet<ItemReaders> rules = EnumSet.noneOf(ItemReaders.class);
        Arrays.stream(ItemReaders.values())
                .filter(rule -> rule.compareTo(least) >= 0)
                .forEach(rules::add);
        return rules;
    }

    public boolean reads(ItemReaders rule) {
        return rule.compareTo(least) >= 0;
    }
}
