package fr.ent.messaging.demo;

import fr.ent.core.demo.Moment;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The hours at which people write to a school: on working days, between breakfast and supper. */
final class Daytime {

    private static final LocalTime FIRST = LocalTime.of(7, 30);
    private static final LocalTime LAST = LocalTime.of(19, 0);

    private Daytime() {}

    /** This moment if it is one, else a quarter of an hour or so before the last of them. */
    static Instant before(Instant wanted) {
        ZonedDateTime at = wanted.atZone(Moment.ZONE);
        if (at.toLocalTime().isBefore(FIRST)) {
            at = evening(at.minusDays(1));
        } else if (at.toLocalTime().isAfter(LAST)) {
            at = evening(at);
        }
        while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
            at = evening(at.minusDays(1));
        }
        return at.toInstant();
    }

    private static ZonedDateTime evening(ZonedDateTime at) {
        return at.with(LocalTime.of(18, 10).plusMinutes(at.getMinute() * 3L / 4).plusSeconds(at.getSecond()));
    }
}
