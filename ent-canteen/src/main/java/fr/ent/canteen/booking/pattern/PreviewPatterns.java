package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.booking.week.DayBook;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Schedule;
import fr.ent.core.ChildView;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what booking patterns would answer now; nothing is booked, and no day is kept. */
@Component
class PreviewPatterns {

    private final PlanPatterns plan;
    private final Activities activities;
    private final DayBook book;
    private final Clock clock;

    PreviewPatterns(PlanPatterns plan, Activities activities, DayBook book, Clock clock) {
        this.plan = plan;
        this.activities = activities;
        this.book = book;
        this.clock = clock;
    }

    BookedTerm preview(PlanPatterns.DaysToBook toBook) {
        PatternPlan planned = plan.plan(toBook, activities.list(toBook.activities()), clock.instant());
        DayBook.KnownDays days = book.between(
                toBook.family().children().stream().map(ChildView::id).toList(),
                planned.schedules().keySet(),
                toBook.first(),
                toBook.last());
        Set<DayBook.ChildDay> taken = new HashSet<>(days.live().keySet());
        return planned.term(planned.answers(booking -> taken.add(new DayBook.ChildDay(booking.child(), booking.place()))
                        ? Optional.of(days.full().contains(booking.place()) ? full(booking, planned) : booked(booking))
                        : Optional.empty())
                .toList());
    }

    private static BookingOutcome booked(Booking booking) {
        return new BookingOutcome.Booked(booking);
    }

    private static BookingOutcome full(Booking booking, PatternPlan planned) {
        Schedule schedule = planned.schedules().get(booking.activity());
        return schedule != null && schedule.activity().waitingList()
                ? new BookingOutcome.Waiting(booking)
                : new BookingOutcome.Full();
    }
}
