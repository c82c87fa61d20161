package fr.ent.homework.register;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.homework.absence.Absences;
import fr.ent.homework.absence.DeclaredAbsence;
import fr.ent.homework.roll.MarkKind;
import fr.ent.homework.roll.RollMonths;
import fr.ent.homework.roll.RollMonths.MarkedHalf;
import fr.ent.homework.roll.RollMonths.RollSum;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts the attendance of a school's classes in a month, in a constant number of statements. It names no pupil. */
@Component
class ReadFigures {

    private static final RollSum NO_ROLL = new RollSum(0, 0);

    private final RollMonths rolls;
    private final Absences absences;
    private final Directory directory;

    ReadFigures(RollMonths rolls, Absences absences, Directory directory) {
        this.rolls = rolls;
        this.absences = absences;
        this.directory = directory;
    }

    /** The classes by name. */
    List<ClassFigures> read(SchoolId school, YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        List<ClassView> classes = directory.listClasses(school);
        List<ClassId> ids = classes.stream().map(ClassView::id).toList();
        Map<ClassId, RollSum> sums = rolls.sumClosed(ids, from, to);
        Map<ClassId, Long> pupils = directory.listPupilsAt(List.of(school)).stream()
                .collect(Collectors.groupingBy(ChildView::classId, Collectors.counting()));
        List<MarkedHalf> missed = rolls.listMarkedIn(ids, from, to).stream()
                .filter(half -> half.mark().kind() == MarkKind.ABSENT)
                .toList();
        Map<ChildId, List<DeclaredAbsence>> declared =
                absences.list(missed.stream().map(MarkedHalf::child).distinct().toList(), from, to).stream()
                        .collect(Collectors.groupingBy(DeclaredAbsence::child));
        Map<ClassId, List<MarkedHalf>> byClass =
                missed.stream().collect(Collectors.groupingBy(MarkedHalf::schoolClass));
        return classes.stream()
                .map(one -> figures(
                        one.name(),
                        pupils.getOrDefault(one.id(), 0L).intValue(),
                        sums.getOrDefault(one.id(), NO_ROLL),
                        byClass.getOrDefault(one.id(), List.of()),
                        declared))
                .toList();
    }

    private static ClassFigures figures(
            String name,
            int pupils,
            RollSum sum,
            List<MarkedHalf> missed,
            Map<ChildId, List<DeclaredAbsence>> declared) {
        Collection<Long> unexplained = missed.stream()
                .filter(half -> declared.getOrDefault(half.child(), List.of()).stream()
                        .noneMatch(word -> word.content().covers(half.date(), half.half())))
                .collect(Collectors.groupingBy(MarkedHalf::child, Collectors.counting()))
                .values();
        return new ClassFigures(
                name,
                pupils,
                sum.rolls(),
                sum.expected(),
                missed.size(),
                unexplained.stream().mapToInt(Long::intValue).sum(),
                atLeast(ReadRegister.TO_FOLLOW_UP, unexplained),
                atLeast(10, unexplained));
    }

    private static int atLeast(int least, Collection<Long> halves) {
        return (int) halves.stream().filter(count -> count >= least).count();
    }
}
