package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Pupils who were about to leave stay after all; nothing of theirs had ended. Published in the transaction that decides it:
 * what families weren't told because of the leaving they are told now.
 */
public record PupilsStay(List<StayingPupil> pupils) {

    public PupilsStay {
        pupils = List.copyOf(pupils);
    }

    /**
     * A pupil who stays.
     *
     * @param firstDayAway the one that no longer comes
     * @param since when the leaving was announced
     */
    public record StayingPupil(ChildId child, LocalDate firstDayAway, Instant since) {}
}
