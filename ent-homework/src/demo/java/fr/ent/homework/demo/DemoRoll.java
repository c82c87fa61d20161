package fr.ent.homework.demo;

import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** The roll of a class for a half-day that is over, with those who weren't there all the time. */
record DemoRoll(SchoolClass schoolClass, LocalDate day, RollHalf half, List<DemoMark> marks) {

    DemoRoll {
        marks = List.copyOf(marks);
    }

    Instant closedAt() {
        return half.at(day);
    }

    /** A half-day, and when its roll is closed. */
    enum RollHalf {
        MORNING(LocalTime.of(8, 50)),
        AFTERNOON(LocalTime.of(13, 50));

        private final LocalTime closing;

        RollHalf(LocalTime closing) {
            this.closing = closing;
        }

        Instant at(LocalDate day) {
            return day.atTime(closing).atZone(Moment.ZONE).toInstant();
        }
    }

    /** A pupil who was away or came late. */
    record DemoMark(UUID id, Pupil pupil, String kind) {}

    /** Days of which a guardian said why. */
    record DemoAbsence(UUID id, Pupil pupil, LocalDate from, LocalDate to, String reason, Person guardian) {

        /** The evening before. */
        Instant at() {
            return from.minusDays(1)
                    .atTime(LocalTime.of(18, 40))
                    .atZone(Moment.ZONE)
                    .toInstant();
        }
    }
}
