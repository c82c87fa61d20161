package fr.ent.core.yearchange.plan;

import fr.ent.core.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * The way of pupils whose next level the school doesn't teach.
 *
 * @param schoolId of the town that they come to; null unless it is known
 */
public record OnwardPath(OnwardWay way, @Nullable SchoolId schoolId) {

    public static final OnwardPath AWAY = new OnwardPath(OnwardWay.AWAY, null);
    public static final OnwardPath ASKED = new OnwardPath(OnwardWay.ASKED, null);

    /** Where they go. */
    public enum OnwardWay {
        /** Nobody has said yet to which of the town's schools. */
        ASKED,
        SCHOOL,
        /** To no school of the town. */
        AWAY
    }

    public static OnwardPath to(SchoolId school) {
        return new OnwardPath(OnwardWay.SCHOOL, school);
    }
}
