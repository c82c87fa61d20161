package fr.ent.core.space;

import java.time.LocalDate;

/**
 * A space that a viewer may read.
 *
 * @param closed whether its class's year is over, so that nothing changes in it any more
 */
public record OpenSpace(Space space, SpaceStanding standing, boolean closed) {

    static OpenSpace of(Space space, SpaceStanding standing, LocalDate today) {
        return new OpenSpace(space, standing, space.isClosed(today));
    }

    public SpaceId id() {
        return space.id();
    }

    public boolean keeps() {
        return standing == SpaceStanding.KEEPER;
    }

    /** Whether the viewer answers for what is in it: writes all, or looks after the pupil whose it is. */
    public boolean oversees() {
        return keeps() || standing == SpaceStanding.SUPERVISOR;
    }
}
