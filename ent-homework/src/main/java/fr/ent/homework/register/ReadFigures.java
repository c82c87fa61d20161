package fr.ent.homework.register;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.homework.absence.AbsenceReason;
import fr.ent.homework.absence.Absences;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.roll.MarkKind;
import fr.ent.homework.roll.RollMonths;
import fr.ent.homework.roll.RollMonths.MarkedHalf;
import fr.ent.homework.roll.RollMonths.RollSum;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts the attendance of a school's classes in a month, in a constant number of statements. It names no pupil. */
@Component
class ReadFigures {

    private static final RollSum NO_ROLL = new RollSum(0, 0);

    private final RollMonths rolls;
    private final Absences absences;
    private final Directory directory;
    private final SchoolClock clock;

    ReadFigures(RollMonths rolls, Absences absences, Directory directory, SchoolClock clock) {
        this.rolls = rolls;
        this.absences = absences;
        this.directory = directory;
        this.clock = clock;
    }

    /** Those of the month that runs. */
    Map<ClassId, ClassFigures> readThisMonth(SchoolId school) {
        return read(school, YearMonth.from(clock.today()));
    }

    /** The classes by name: those of today, and those of another year of which the month has rolls. */
    SequencedMap<ClassId, ClassFigures> read(SchoolId school, YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        List<ClassView> known = directory.listClassesOfAllYears(school);
        Map<ClassId, RollSum> sums =
                rolls.sumClosed(known.stream().map(ClassView::id).toList(), from, to);
        Set<ClassView> open = Set.copyOf(directory.listClasses(school));
        List<ClassView> classes = known.stream()
                .filter(one -> open.contains(one) || sums.containsKey(one.id()))
                .toList();
        List<ClassId> ids = classes.stream().map(ClassView::id).toList();
        Map<ChildId, ClassId> pupils = directory.listPupilsAt(List.of(school)).stream()
                .collect(Collectors.toMap(ChildView::id, ChildView::classId));
        List<MarkedHalf> missed = rolls.listMarkedIn(ids, from, to).stream()
                .filter(half -> half.mark().kind() == MarkKind.ABSENT)
                .toList();
        GivenReasons reasons = GivenReasons.of(
                absences.list(missed.stream().map(MarkedHalf::child).distinct().toList(), from, to));
        Map<ClassId, List<MarkedHalf>> byClass =
                missed.stream().collect(Collectors.groupingBy(MarkedHalf::schoolClass));
        Map<ClassId, List<Long>> followedUp = followedUp(missed, reasons, called(pupils, sums.keySet()));
        SequencedMap<ClassId, ClassFigures> figures = new LinkedHashMap<>();
        classes.forEach(one -> figures.put(
                one.id(),
                figures(
                        one.name(),
                        Collections.frequency(pupils.values(), one.id()),
                        sums.getOrDefault(one.id(), NO_ROLL),
                        byClass.getOrDefault(one.id(), List.of()),
                        reasons,
                        followedUp.getOrDefault(one.id(), List.of()))));
        return figures;
    }

    /** The pupils whose class of today was called in the month. */
    private static Map<ChildId, ClassId> called(Map<ChildId, ClassId> pupils, Set<ClassId> classes) {
        return pupils.entrySet().stream()
                .filter(pupil -> classes.contains(pupil.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * How many half-days of each child are to be followed up, by its class of today; by that of the last roll once it has left the
     * school, or the class is another year's.
     */
    private static Map<ClassId, List<Long>> followedUp(
            List<MarkedHalf> missed, GivenReasons reasons, Map<ChildId, ClassId> pupils) {
        Map<ChildId, List<MarkedHalf>> byChild = missed.stream()
                .filter(half -> GivenReasons.isToFollowUp(reasons.find(half)))
                .collect(Collectors.groupingBy(MarkedHalf::child));
        return byChild.entrySet().stream()
                .collect(Collectors.groupingBy(
                        one -> pupils.getOrDefault(
                                one.getKey(), one.getValue().getLast().schoolClass()),
                        Collectors.mapping(
                                one -> one.getValue().stream()
                                        .map(half -> List.of(half.date(), half.half()))
                                        .distinct()
                                        .count(),
                                Collectors.toList())));
    }

    private static ClassFigures figures(
            String name,
            int pupils,
            RollSum sum,
            List<MarkedHalf> missed,
            GivenReasons reasons,
            List<Long> followedUp) {
        return new ClassFigures(
                name,
                pupils,
                sum.rolls(),
                sum.expected(),
                missed.size(),
                count(missed, half -> reasons.find(half) == null),
                count(missed, half -> reasons.find(half) == AbsenceReason.OTHER),
                atLeast(GivenReasons.TO_FOLLOW_UP, followedUp),
                atLeast(10, followedUp));
    }

    private static int count(List<MarkedHalf> missed, Predicate<MarkedHalf> which) {
        return (int) missed.stream().filter(which).count();
    }

    private static int atLeast(int least, Collection<Long> halves) {
        return (int) halves.stream().filter(count -> count >= least).count();
    }
}
