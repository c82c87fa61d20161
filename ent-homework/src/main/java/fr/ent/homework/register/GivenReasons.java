package fr.ent.homework.register;

import fr.ent.core.ChildId;
import fr.ent.homework.absence.AbsenceContent;
import fr.ent.homework.absence.AbsenceReason;
import fr.ent.homework.absence.DeclaredAbsence;
import fr.ent.homework.roll.RollMonths.MarkedHalf;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reasons that were given for half-days that pupils missed. */
record GivenReasons(Map<ChildId, List<DeclaredAbsence>> declared) {

    /** Half-days missed in a month without a legitimate reason that the head has to follow up (code de l’éducation, L131-8). */
    static final int TO_FOLLOW_UP = 4;

    static GivenReasons of(List<DeclaredAbsence> declared) {
        return new GivenReasons(declared.stream()
                .sorted(DeclaredAbsence.LAST_WORD_FIRST)
                .collect(Collectors.groupingBy(DeclaredAbsence::child)));
    }

    /** The one said last; none where nobody gave any. */
    @Nullable
    AbsenceReason find(MarkedHalf half) {
        return declared.getOrDefault(half.child(), List.of()).stream()
                .map(DeclaredAbsence::content)
                .filter(content -> content.covers(half.date(), half.half()))
                .map(AbsenceContent::reason)
                .findFirst()
                .orElse(null);
    }

    /** Whether a half-day counts towards what is followed up: nobody gave a reason, or one of which the State judges. */
    static boolean isToFollowUp(@Nullable AbsenceReason reason) {
        return reason == null || reason == AbsenceReason.OTHER;
    }
}
