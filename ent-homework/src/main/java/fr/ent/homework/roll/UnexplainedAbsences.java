package fr.ent.homework.roll;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.ent.core.ChildId;
import fr.ent.homework.UnexplainedAbsence;
import fr.ent.homework.absence.Absences;
import fr.ent.homework.absence.DeclaredAbsence;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.roll.RollMonths.MarkedHalf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Absences of which families still have to say a word. */
@Component
public class UnexplainedAbsences {

    /** Later the school has asked by other means. */
    private static final int DAYS_BACK = 7;

    private final RollMonths rolls;
    private final Absences absences;
    private final SchoolClock clock;

    UnexplainedAbsences(RollMonths rolls, Absences absences, SchoolClock clock) {
        this.rolls = rolls;
        this.absences = absences;
        this.clock = clock;
    }

    /** Those of the last days of each of these children that has any; one statement, and one more where a child was away. */
    public List<UnexplainedAbsence> list(Collection<ChildId> children) {
        LocalDate today = clock.today();
        LocalDate from = today.minusDays(DAYS_BACK);
        List<MarkedHalf> away = rolls.listMarked(children, from, today).stream()
                .filter(half -> half.mark().kind() == MarkKind.ABSENT)
                .toList();
        List<DeclaredAbsence> words = away.isEmpty() ? List.of() : absences.list(children, from, today);
        return away.stream()
                .filter(half -> words.stream().noneMatch(word -> explains(word, half)))
                .collect(groupingBy(MarkedHalf::child, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(child -> unexplained(child.getKey(), child.getValue()))
                .toList();
    }

    private static UnexplainedAbsence unexplained(ChildId child, List<MarkedHalf> halves) {
        MarkedHalf last = halves.getLast();
        boolean both =
                halves.stream().filter(half -> half.date().equals(last.date())).count() > 1;
        return new UnexplainedAbsence(child, last.date(), both ? null : last.half(), halves.size());
    }

    private static boolean explains(DeclaredAbsence word, MarkedHalf half) {
        return word.child().equals(half.child()) && word.content().covers(half.date(), half.half());
    }
}
