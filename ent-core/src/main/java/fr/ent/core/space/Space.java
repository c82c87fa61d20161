package fr.ent.core.space;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A space as it is kept, or as it would be once something lies in it.
 *
 * @param name of the class, the school, the person or the group; empty for the town hall
 * @param place the school of a class, and its year
 */
public record Space(SpaceId id, SpaceKind kind, SpaceOwner owner, String name, SpacePlace place, SpaceRoom room) {

    /** Whether nothing changes in it any more: its class's year is over. */
    public boolean isClosed(LocalDate today) {
        return place.endsOn() != null && place.endsOn().isBefore(today);
    }

    /**
     * Those a space belongs to.
     *
     * @param pupilClass the class of a pupil whose space it is, today
     * @param pupilSchool the school of that pupil
     * @param member whether the viewer was chosen for the group
     * @param taught whether the viewer taught the class until its year was over
     */
    public record SpaceOwner(
            @Nullable PersonId person,
            @Nullable ClassId schoolClass,
            @Nullable SchoolId school,
            @Nullable ClassId pupilClass,
            @Nullable SchoolId pupilSchool,
            boolean member,
            boolean taught) {}

    /** Where a class's space lies, and the last day of its year. */
    public record SpacePlace(
            @Nullable String school,
            @Nullable String year,
            @Nullable LocalDate endsOn) {}

    /** How many bytes a space holds, and may hold. */
    public record SpaceRoom(long used, long quota) {

        public long free() {
            return Math.max(0, quota - used);
        }
    }
}
