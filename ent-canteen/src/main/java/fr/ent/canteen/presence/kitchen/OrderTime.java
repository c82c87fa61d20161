package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.offer.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When the kitchen's order for a day is made: the hour the territory sets, else the booking cut-off of the day. */
record OrderTime(Optional<OwnHour> own) {

    /** An hour some days before, week-ends and holidays included. */
    record OwnHour(int daysBefore, LocalTime at) {}

    Instant of(Schedule schedule, LocalDate day) {
        return own.map(hour -> day.minusDays(hour.daysBefore())
                        .atTime(hour.at())
                        .atZone(schedule.days().zone())
                        .toInstant())
                .orElseGet(() -> schedule.bookingClosesAt(day));
    }
}
