package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.homework.absence.AbsenceContent;
import fr.ent.homework.absence.AbsenceReason;
import fr.ent.homework.absence.Absences;
import fr.ent.homework.absence.DeclaredAbsence;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.roll.RollMonths.MarkedHalf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rolls as far as they tell of a child, for its family. */
@RestController
@RequestMapping("/api/homework/absences/missed")
class MissedController {

    private static final int DAYS_BACK = 62;

    private final RollMonths rolls;
    private final Absences absences;
    private final SchoolClock clock;

    MissedController(RollMonths rolls, Absences absences, SchoolClock clock) {
        this.rolls = rolls;
        this.absences = absences;
        this.clock = clock;
    }

    /** Lists the half-days of the last two months in which a child was away, late or left early, the latest first. */
    @GetMapping
    @AllowedTo(Role.GUARDIAN)
    List<MissedHalf> list(@RequestParam ChildId childId, Viewer viewer) {
        if (!viewer.isGuardianOf(childId)) {
            throw Problem.notFound();
        }
        LocalDate today = clock.today();
        LocalDate from = today.minusDays(DAYS_BACK);
        List<DeclaredAbsence> declared = absences.list(List.of(childId), from, today).stream()
                .sorted(DeclaredAbsence.LAST_WORD_FIRST)
                .toList();
        return rolls.listMarked(List.of(childId), from, today).reversed().stream()
                .filter(half -> half.mark().kind() != MarkKind.PRESENT)
                .map(half -> MissedHalf.of(half, declared))
                .toList();
    }

    /**
     * A half-day that a child missed, or a part of it.
     *
     * @param reason what a guardian said of it; none where nobody did
     */
    record MissedHalf(
            LocalDate date,
            DayHalf half,
            MarkKind status,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt,
            @Nullable AbsenceReason reason) {

        static MissedHalf of(MarkedHalf half, List<DeclaredAbsence> declared) {
            return new MissedHalf(
                    half.date(),
                    half.half(),
                    half.mark().kind(),
                    half.mark().arrivedAt(),
                    half.mark().leftAt(),
                    declared.stream()
                            .map(DeclaredAbsence::content)
                            .filter(content -> content.covers(half.date(), half.half()))
                            .map(AbsenceContent::reason)
                            .findFirst()
                            .orElse(null));
        }
    }
}
