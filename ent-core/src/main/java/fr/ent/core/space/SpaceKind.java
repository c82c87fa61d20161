package fr.ent.core.space;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** The owners that a space may have, with the bytes that it may hold unless the territory says otherwise. */
public enum SpaceKind {
    /** Somebody's own: a member of the staff or a pupil. */
    PERSON(DataSize.ofMegabytes(500)),
    /** A class's: its teachers write, its pupils and families read what the folders' rules let them. */
    CLASS(DataSize.ofGigabytes(5)),
    /** The staff of a school. */
    SCHOOL(DataSize.ofGigabytes(20)),
    /** The town hall. */
    TERRITORY(DataSize.ofGigabytes(20)),
    /** People who were chosen. */
    GROUP(DataSize.ofGigabytes(5));

    @SuppressWarnings("ImmutableEnumChecker") // DataSize is
    private final DataSize usual;

    SpaceKind(DataSize usual) {
        this.usual = usual;
    }

    public long usualBytes() {
        return usual.toBytes();
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
