package fr.ent.core.yearchange.plan;

import fr.ent.core.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * The way of pupils whose next level the school doesn't teach.
 *
 * @param school of the town that they come to; null unless it is known
 */
public record Onward(OnwardWay way, @Nullable SchoolId school) {

    public static final Onward AWAY = new Onward(OnwardWay.AWAY, null);
    public static final Onward ASKED = new Onward(OnwardWay.ASKED, null);

    /** Where they go. */
    public enum OnwardWay {
        /** Nobody has said yet to which of the town's schools. */
        ASKED,
        SCHOOL,
        /** To no school of the town. */
        AWAY
    }

    public static Onward to(SchoolId school) {
        return new Onward(OnwardWay.SCHOOL, school);
    }
}
