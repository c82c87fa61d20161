package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.booking.waiting.BookingEnd;
import fr.ent.canteen.booking.waiting.RearrangePlaces;
import fr.ent.canteen.booking.waiting.RestoreBookings;
import fr.ent.canteen.booking.waiting.RestoreBookings.RestoredBookings;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedules;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.canteen.offer.closed.Suspensions;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls days off: ends all their bookings in one transaction, and from then on refuses new ones. Undone, those who had a
 * place get it back first.
 */
@Component
class SuspendDays {

    private final Suspensions suspensions;
    private final Activities activities;
    private final Bookings bookings;
    private final Directory directory;
    private final SuspendedBookings suspendedBookings;

    SuspendDays(
            Suspensions suspensions,
            Activities activities,
            Bookings bookings,
            Directory directory,
            SuspendedBookings suspendedBookings) {
        this.suspensions = suspensions;
        this.activities = activities;
        this.bookings = bookings;
        this.directory = directory;
        this.suspendedBookings = suspendedBookings;
    }

    /** The bookings that would end. */
    List<Booking> concerned(Suspension suspension) {
        return bookings.listLiveAt(
                suspension.activities(), suspension.from(), suspension.to(), pupils(suspension.classId()));
    }

    /** Nobody books these activities while this runs: earlier bookings are counted, later ones are refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Booking> suspend(Suspension suspension, PersonId by) {
        List<Activity> held = activities.holdBack(suspension.activities());
        suspensions.add(suspension, by, suspendedBookings.now());
        List<Booking> concerned = concerned(suspension);
        suspendedBookings.end(suspension, held, concerned, by);
        return concerned;
    }

    /** Empty when somebody else has undone it. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Booking> undo(Suspension suspension, PersonId by) {
        List<Activity> held = activities.holdBack(suspension.activities());
        return suspensions.undo(suspension.id(), by, suspendedBookings.now())
                ? living(suspendedBookings.undo(suspension, held, by), held)
                : List.of();
    }

    /** Days after the new last one are on again. Empty when somebody else has changed it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Booking> shorten(Suspension suspension, LocalDate last, PersonId by) {
        List<Activity> held = activities.holdBack(suspension.activities());
        return suspensions.shorten(suspension.id(), last)
                ? living(suspendedBookings.restore(suspension.after(last), held, by), held)
                : List.of();
    }

    /** Those that live again; of the others families are told which suspension calls their days off now. */
    private List<Booking> living(RestoredBookings restored, List<Activity> held) {
        restored.calledOff()
                .forEach((by, days) ->
                        suspensions.findStanding(by).ifPresent(other -> suspendedBookings.tell(other, held, days)));
        return restored.living();
    }

    private @Nullable List<ChildId> pupils(@Nullable ClassId schoolClass) {
        return schoolClass == null
                ? null
                : directory.listPupils(schoolClass).stream().map(ChildView::id).toList();
    }

    /** Ends and restores bookings, and tells families. */
    @Component
    static class SuspendedBookings {

        private final RestoreBookings restoreBookings;
        private final RearrangePlaces rearrangePlaces;
        private final Schedules schedules;
        private final SuspensionNotices notices;
        private final Clock clock;

        SuspendedBookings(
                RestoreBookings restoreBookings,
                RearrangePlaces rearrangePlaces,
                Schedules schedules,
                SuspensionNotices notices,
                Clock clock) {
            this.restoreBookings = restoreBookings;
            this.rearrangePlaces = rearrangePlaces;
            this.schedules = schedules;
            this.notices = notices;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        void end(Suspension suspension, List<Activity> held, List<Booking> concerned, PersonId by) {
            if (!concerned.isEmpty()) {
                rearrangePlaces.rearrange(
                        RearrangePlaces.PlacesChange.leaving(
                                concerned, BookingEnd.calledOff(suspension.id(), by, now())),
                        schedules.byActivity(held, suspension.from(), suspension.to()));
                notices.suspended(suspension, held, concerned);
            }
        }

        /** Restores its bookings, and takes back what was told of it. */
        RestoredBookings undo(Suspension suspension, List<Activity> held, PersonId by) {
            RestoredBookings restored = revive(suspension, held, by);
            notices.takeBack(suspension, restored);
            notices.resumed(held, restored.living());
            return restored;
        }

        RestoredBookings restore(Suspension over, List<Activity> held, PersonId by) {
            RestoredBookings restored = revive(over, held, by);
            notices.resumed(held, restored.living());
            return restored;
        }

        void tell(Suspension suspension, List<Activity> held, List<Booking> days) {
            notices.suspended(suspension, held, days);
        }

        private RestoredBookings revive(Suspension over, List<Activity> held, PersonId by) {
            return restoreBookings.restore(
                    over, schedules.byActivity(held, over.from(), over.to()), BookingEnd.by(by, now()));
        }
    }
}
