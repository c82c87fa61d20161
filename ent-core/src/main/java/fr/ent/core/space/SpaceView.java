package fr.ent.core.space;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * A space as a viewer sees it.
 *
 * @param name of the person, the class, the school or the group; empty for the town hall
 * @param place the school of a class
 * @param year the school year of a class
 * @param closed whether nothing changes in it any more, since its class's year is over
 * @param used bytes of all that it holds, the trash and former versions included; none for whoever doesn't answer for it
 * @param quota bytes that it may hold
 */
public record SpaceView(
        SpaceId id,
        SpaceKind kind,
        String name,
        @Nullable String place,
        @Nullable String year,
        SpaceStanding standing,
        boolean closed,
        @Nullable PersonId personId,
        @Nullable ClassId classId,
        @Nullable SchoolId schoolId,
        @Nullable Long used,
        @Nullable Long quota) {

    public static SpaceView of(OpenSpace open) {
        Space space = open.space();
        Space.SpaceOwner owner = space.owner();
        return new SpaceView(
                space.id(),
                space.kind(),
                space.name(),
                space.place().school(),
                space.place().year(),
                open.standing(),
                open.closed(),
                owner.person(),
                owner.schoolClass(),
                owner.school(),
                open.oversees() ? space.room().used() : null,
                open.oversees() ? space.room().quota() : null);
    }
}
