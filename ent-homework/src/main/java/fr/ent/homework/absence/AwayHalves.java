package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.school.hours.DayHalf;
import java.time.LocalDate;
import java.util.List;

/** The half-days in which a child was away: the rolls say it, and what families declare explains it. */
public interface AwayHalves {

    /** Those of closed rolls, in their order. */
    List<AwayHalf> list(ChildId child, LocalDate from, LocalDate to);

    /** A half-day that a child missed. */
    record AwayHalf(LocalDate date, DayHalf half) {}
}
