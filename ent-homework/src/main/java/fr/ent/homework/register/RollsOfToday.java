package fr.ent.homework.register;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.homework.absence.Absences;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.register.SchoolRollsView.HalfToday;
import fr.ent.homework.roll.MarkKind;
import fr.ent.homework.roll.RollMonths;
import fr.ent.homework.roll.RollMonths.ClosedRoll;
import fr.ent.homework.roll.RollMonths.MarkedHalf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts what the closed rolls of today say, class by class, in a constant number of statements. */
@Component
class RollsOfToday {

    private final RollMonths rolls;
    private final Absences absences;
    private final SchoolClock clock;

    RollsOfToday(RollMonths rolls, Absences absences, SchoolClock clock) {
        this.rolls = rolls;
        this.absences = absences;
        this.clock = clock;
    }

    CountedRolls count(List<ClassId> classes) {
        LocalDate today = clock.today();
        List<MarkedHalf> missed = rolls.listMarkedIn(classes, today, today).stream()
                .filter(half -> half.mark().kind() == MarkKind.ABSENT)
                .toList();
        List<ChildId> away = missed.stream().map(MarkedHalf::child).distinct().toList();
        return new CountedRolls(
                today,
                rolls.listClosed(classes, today, today),
                missed,
                GivenReasons.of(absences.list(away, today, today)));
    }

    /** The rolls of a day and what was said in them. */
    record CountedRolls(LocalDate date, List<ClosedRoll> closed, List<MarkedHalf> missed, GivenReasons reasons) {

        HalfToday find(ClassId schoolClass, DayHalf half) {
            Optional<ClosedRoll> roll = closed.stream()
                    .filter(one -> one.schoolClass().equals(schoolClass) && one.half() == half)
                    .findFirst();
            List<MarkedHalf> away = missed.stream()
                    .filter(one -> one.schoolClass().equals(schoolClass) && one.half() == half)
                    .toList();
            return new HalfToday(
                    half,
                    roll.map(ClosedRoll::closedAt).orElse(null),
                    roll.map(ClosedRoll::pupils).orElse(0),
                    away.size(),
                    (int) away.stream().filter(one -> reasons.find(one) == null).count());
        }
    }
}
