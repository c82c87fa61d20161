package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.leaving.EndedByLeaving.LostDay;
import fr.ent.core.leaving.EndedByLeaving.LostReason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides which bookings of children who are here again may live again, by what holds now. */
@Component
class PlanReturns {

    private final Activities activities;
    private final Schedules schedules;
    private final Directory directory;
    private final Clock clock;

    PlanReturns(Activities activities, Schedules schedules, Directory directory, Clock clock) {
        this.activities = activities;
        this.schedules = schedules;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param ended at least one booking; nobody calls off a day of its activity until the transaction ends */
    ReturnPlan plan(List<Booking> ended) {
        List<Activity> held =
                activities.hold(ended.stream().map(Booking::activity).distinct().toList());
        List<LocalDate> days = ended.stream().map(Booking::day).sorted().toList();
        Map<ActivityId, Schedule> byActivity =
                activities.asOfNow(() -> schedules.byActivity(held, days.getFirst(), days.getLast()));
        Map<ChildId, ChildView> children =
                directory
                        .listChildren(
                                ended.stream().map(Booking::child).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(ChildView::id, Function.identity()));
        ReturnPlan plan = new ReturnPlan(byActivity, clock.instant());
        ended.forEach(booking -> plan.take(booking, children.get(booking.child())));
        return plan;
    }

    /** The bookings sorted by what may become of them. */
    static final class ReturnPlan {

        private final Map<ActivityId, Schedule> schedules;
        private final Instant now;
        private final List<Booking> returning = new ArrayList<>();
        private final Map<BookingId, UUID> calledOff = new HashMap<>();
        private final List<LostDay> lost = new ArrayList<>();

        private ReturnPlan(Map<ActivityId, Schedule> schedules, Instant now) {
            this.schedules = schedules;
            this.now = now;
        }

        private void take(Booking booking, @Nullable ChildView child) {
            Schedule schedule = schedules.get(booking.activity());
            LocalDate day = booking.day();
            if (schedule == null || child == null || !schedule.activity().isFor(child)) {
                lose(booking, LostReason.CLOSED);
            } else if (day.isBefore(LocalDate.ofInstant(now, schedule.zone()))) {
                lose(booking, LostReason.PAST);
            } else if (schedule.calledOff(day, child).isPresent()) {
                calledOff.put(
                        booking.id(),
                        schedule.calledOff(day, child).orElseThrow().id());
            } else if (schedule.closed(day, child).isPresent()) {
                lose(booking, LostReason.CLOSED);
            } else if (!now.isBefore(schedule.bookingClosesAt(day))) {
                lose(booking, LostReason.TOO_LATE);
            } else {
                returning.add(booking);
            }
        }

        /** A turn in a queue that is over is nothing to give back. */
        void lose(Booking booking, LostReason reason) {
            if (booking.status() == BookingStatus.BOOKED) {
                Schedule schedule = schedules.get(booking.activity());
                lost.add(new LostDay(
                        booking.child(),
                        booking.day(),
                        schedule == null ? "" : schedule.activity().name(),
                        reason));
            }
        }

        Map<ActivityId, Schedule> schedules() {
            return schedules;
        }

        Instant now() {
            return now;
        }

        List<Booking> returning() {
            return returning;
        }

        Map<BookingId, UUID> calledOff() {
            return calledOff;
        }

        List<LostDay> lost() {
            return lost;
        }

        boolean hasQueue(Booking booking) {
            Schedule schedule = schedules.get(booking.activity());
            return schedule != null && schedule.activity().waitingList();
        }
    }
}
