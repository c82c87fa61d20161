package fr.ent.homework.register;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.homework.absence.Absences;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.register.SchoolRollsView.ClassToday;
import fr.ent.homework.register.SchoolRollsView.HalfToday;
import fr.ent.homework.roll.MarkKind;
import fr.ent.homework.roll.RollMonths;
import fr.ent.homework.roll.RollMonths.ClosedRoll;
import fr.ent.homework.roll.RollMonths.MarkedHalf;
import fr.ent.homework.roll.RollRights;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells how the rolls of a school stand today, in a constant number of statements. */
@Component
class ReadSchoolRolls {

    private final RollMonths rolls;
    private final RollRights rights;
    private final Absences absences;
    private final Directory directory;
    private final SchoolClock clock;

    ReadSchoolRolls(RollMonths rolls, RollRights rights, Absences absences, Directory directory, SchoolClock clock) {
        this.rolls = rolls;
        this.rights = rights;
        this.absences = absences;
        this.directory = directory;
        this.clock = clock;
    }

    SchoolRollsView read(SchoolId school, int toFollowUp) {
        LocalDate today = clock.today();
        List<DayHalf> called = Stream.of(DayHalf.values())
                .filter(half -> rights.isCalled(school, half))
                .toList();
        List<ClassView> classes = called.isEmpty() ? List.of() : directory.listClasses(school);
        Today taken = read(classes.stream().map(ClassView::id).toList(), today);
        return new SchoolRollsView(
                school,
                today,
                called,
                classes.stream()
                        .map(one -> new ClassToday(
                                one.id(),
                                one.name(),
                                called.stream()
                                        .map(half -> taken.find(one.id(), half))
                                        .toList()))
                        .toList(),
                toFollowUp);
    }

    private Today read(List<ClassId> classes, LocalDate today) {
        List<MarkedHalf> missed = rolls.listMarkedIn(classes, today, today).stream()
                .filter(half -> half.mark().kind() == MarkKind.ABSENT)
                .toList();
        List<ChildId> away = missed.stream().map(MarkedHalf::child).distinct().toList();
        return new Today(
                rolls.listClosed(classes, today, today), missed, GivenReasons.of(absences.list(away, today, today)));
    }

    /** The rolls of today and what was said in them. */
    private record Today(List<ClosedRoll> closed, List<MarkedHalf> missed, GivenReasons reasons) {

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
