package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.leaving.LeavingDelay;
import fr.ent.core.moving.PlaceRows.ClassOfYear;
import fr.ent.core.moving.PlaceRows.PlacedPupil;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the pupil and the class of a move, as far as the viewer may move pupils there. The head moves pupils within the own
 * school; which school a child goes to is the town's to say (code de l'éducation, L. 212-7).
 */
@Component
class FindMovingPupil {

    private final PlaceRows places;
    private final OwnFamilies ownFamilies;
    private final LeavingDelay days;

    FindMovingPupil(PlaceRows places, OwnFamilies ownFamilies, LeavingDelay days) {
        this.places = places;
        this.ownFamilies = ownFamilies;
        this.days = days;
    }

    LocalDate today() {
        return days.today();
    }

    boolean isOwn(ChildId child, Viewer viewer) {
        return ownFamilies.find(viewer).has(child);
    }

    /** @throws NotThere without such a pupil, not hidden from the viewer, who sees to the school */
    PlacedPupil find(ChildId child, Viewer viewer) {
        return places.findPupil(child)
                .filter(one -> one.at().place().isSeenToBy(viewer))
                .filter(one -> !ownFamilies.find(viewer).hides(child))
                .orElseThrow(NotThere::new);
    }

    /**
     * The pupil, held until the transaction ends; whoever acts asks whether it {@link #isOwn}.
     *
     * @throws NotThere without such a pupil, who sees to the school
     */
    PlacedPupil hold(ChildId child, Viewer viewer) {
        return places.holdPupil(child)
                .filter(one -> one.at().place().isSeenToBy(viewer))
                .orElseThrow(NotThere::new);
    }

    /**
     * The class that a pupil is to come to, of the same school year.
     *
     * @throws NotThere without such an open class that the viewer sees to
     * @throws InvalidInput on {@code firstDay} if it is past, after the school year, or after the pupil has left the school
     */
    PupilPlace findClass(PupilMoveContent wanted, PlacedPupil pupil, Viewer viewer) {
        return check(places.findClass(wanted.classId()), pupil, wanted.firstDay(), viewer);
    }

    /** The same, which can't close until the transaction ends. */
    PupilPlace holdClass(PupilMoveContent wanted, PlacedPupil pupil, Viewer viewer) {
        return check(places.holdClass(wanted.classId()), pupil, wanted.firstDay(), viewer);
    }

    private PupilPlace check(Optional<ClassOfYear> to, PlacedPupil pupil, LocalDate firstDay, Viewer viewer) {
        ClassOfYear found = to.filter(one -> one.place().isSeenToBy(viewer)
                        && one.year().equals(pupil.at().year()))
                .orElseThrow(NotThere::new);
        if (firstDay.isBefore(days.today())) {
            throw new InvalidInput("firstDay", "past");
        }
        if (firstDay.isAfter(found.yearEnds())) {
            throw new InvalidInput("firstDay", "out-of-range");
        }
        if (isGone(pupil, found.place(), firstDay)) {
            throw new InvalidInput("firstDay", "after-leaving");
        }
        return found.place();
    }

    /** A move to another school takes the place of an announced leaving. */
    private static boolean isGone(PlacedPupil pupil, PupilPlace to, LocalDate firstDay) {
        return pupil.leavesOn() != null
                && !firstDay.isBefore(pupil.leavesOn())
                && pupil.at().place().isAtSchoolOf(to);
    }
}
