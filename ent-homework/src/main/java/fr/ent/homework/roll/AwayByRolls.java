package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.homework.absence.AwayHalves;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The half-days that a child missed by the last word of its rolls. */
@Component
class AwayByRolls implements AwayHalves {

    private final RollMonths rolls;

    AwayByRolls(RollMonths rolls) {
        this.rolls = rolls;
    }

    @Override
    public List<AwayHalf> list(ChildId child, LocalDate from, LocalDate to) {
        return rolls.listMarked(List.of(child), from, to).stream()
                .filter(half -> half.mark().kind() == MarkKind.ABSENT)
                .map(half -> new AwayHalf(half.date(), half.half()))
                .toList();
    }
}
