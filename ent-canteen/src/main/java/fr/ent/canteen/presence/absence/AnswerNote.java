package fr.ent.canteen.presence.absence;

import fr.ent.canteen.presence.ExcuseDays;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent accepts what a family says, which excuses the days booked then, or refuses it and says why. */
@Component
class AnswerNote {

    private final AbsenceNotes notes;
    private final ExcuseDays excuseDays;
    private final NoteNotices notices;
    private final Audit audit;
    private final TownClock clock;

    AnswerNote(AbsenceNotes notes, ExcuseDays excuseDays, NoteNotices notices, Audit audit, TownClock clock) {
        this.notes = notes;
        this.excuseDays = excuseDays;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when the note isn't waiting any more. */
    @Transactional
    boolean accept(AbsenceNote note, Viewer agent) {
        if (!notes.answer(note, new AbsenceNote.Answer(AbsenceNoteState.ACCEPTED, ""), agent, clock.now())) {
            return false;
        }
        int days =
                excuseDays.excuse(note.child(), note.days().from(), note.days().to(), note.reason(), agent.person());
        record("absence-note.accepted", note, Map.of("days", Integer.toString(days)), agent);
        notices.answered("canteen.absence-accepted", note);
        return true;
    }

    /** False when the note isn't waiting any more. */
    @Transactional
    boolean refuse(AbsenceNote note, String why, Viewer agent) {
        if (!notes.answer(note, new AbsenceNote.Answer(AbsenceNoteState.REFUSED, why), agent, clock.now())) {
            return false;
        }
        record("absence-note.refused", note, Map.of(), agent);
        notices.answered("canteen.absence-refused", note);
        return true;
    }

    private void record(String action, AbsenceNote note, Map<String, String> details, Viewer agent) {
        audit.record(agent.person(), action, "child:" + note.child(), details);
    }
}
