package fr.ent.homework.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.homework.absence.AbsenceContent;
import fr.ent.homework.absence.AbsenceId;
import fr.ent.homework.absence.AbsenceReason;
import fr.ent.homework.absence.DeclaredAbsence;
import fr.ent.homework.roll.LastMark;
import fr.ent.homework.roll.MarkKind;
import fr.ent.homework.roll.RollMonths.MarkedHalf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GivenReasonsTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final ChildId LEA = new ChildId(UUID.randomUUID());

    @Test
    void theWordSaidLastCountsThoughItBeginsEarlier() {
        DeclaredAbsence planned = said("2026-11-20T18:00:00Z", TUESDAY, TUESDAY, AbsenceReason.OTHER);
        DeclaredAbsence ill = said("2026-11-23T07:00:00Z", MONDAY, TUESDAY, AbsenceReason.ILLNESS);

        for (List<DeclaredAbsence> words : List.of(List.of(planned, ill), List.of(ill, planned))) {
            assertThat(GivenReasons.of(words).find(missed(TUESDAY))).isEqualTo(AbsenceReason.ILLNESS);
        }
    }

    @Test
    void nobodysReasonIsNone() {
        DeclaredAbsence monday = said("2026-11-23T07:00:00Z", MONDAY, MONDAY, AbsenceReason.ILLNESS);

        assertThat(GivenReasons.of(List.of(monday)).find(missed(TUESDAY))).isNull();
    }

    private static MarkedHalf missed(LocalDate day) {
        return new MarkedHalf(
                new ClassId(UUID.randomUUID()),
                LEA,
                day,
                DayHalf.MORNING,
                new LastMark(MarkKind.ABSENT, null, null, "", false));
    }

    private static DeclaredAbsence said(String at, LocalDate from, LocalDate to, AbsenceReason reason) {
        return new DeclaredAbsence(
                new AbsenceId(UUID.randomUUID()),
                LEA,
                new AbsenceContent(from, to, null, reason, ""),
                new PersonId(UUID.randomUUID()),
                Instant.parse(at),
                false,
                false);
    }
}
