package fr.ent.core.space;

import java.util.EnumSet;
import java.util.Set;

/** The owners that a space may have, with the bytes that it may hold unless the territory says otherwise. */
public enum SpaceKind {
    /** Somebody's own: a member of the staff or a pupil. */
    PERSON(500_000_000L),
    /** A class's: its teachers write, its pupils and families read what the folders' rules let them. */
    CLASS(5_000_000_000L),
    /** The staff of a school. */
    SCHOOL(20_000_000_000L),
    /** The town hall. */
    TERRITORY(20_000_000_000L),
    /** People who were chosen. */
    GROUP(5_000_000_000L);

    private final long usualBytes;

    SpaceKind(long usualBytes) {
        this.usualBytes = usualBytes;
    }

    public long usualBytes() {
        return usualBytes;
    }

    /** The rule of what lies in no folder. */
    public ItemRule rule() {
        return switch (this) {
            case CLASS, GROUP -> new ItemRule(ItemReaders.PUPILS, PupilRight.READ);
            case PERSON, SCHOOL, TERRITORY -> new ItemRule(ItemReaders.STAFF, PupilRight.READ);
        };
    }

    /** The readers whom folders may be given; where these are one, all read alike. */
    public Set<ItemReaders> rules() {
        return switch (this) {
            case CLASS -> EnumSet.allOf(ItemReaders.class);
            case GROUP -> EnumSet.of(ItemReaders.STAFF, ItemReaders.PUPILS);
            case PERSON, SCHOOL, TERRITORY -> EnumSet.of(ItemReaders.STAFF);
        };
    }

    /** Whether folders have rules of their own. */
    public boolean hasRules() {
        return rules().size() > 1;
    }
}
