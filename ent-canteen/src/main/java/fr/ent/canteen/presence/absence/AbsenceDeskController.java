package fr.ent.canteen.presence.absence;

import fr.ent.canteen.families.FamilyProblems;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The agents' desk for absences; those of an agent's own family are a colleague's to answer. */
@RestController
@RequestMapping("/api/canteen/absence-desk")
class AbsenceDeskController {

    private final NoteQueue queue;
    private final AnswerNote answerNote;
    private final AbsenceNotes notes;

    AbsenceDeskController(NoteQueue queue, AnswerNote answerNote, AbsenceNotes notes) {
        this.queue = queue;
        this.answerNote = answerNote;
        this.notes = notes;
    }

    /**
     * Lists the absence notes that wait for an answer, the longest wait first, a hundred at most. Those of the
     * reader's own family are marked {@code own}: a colleague answers.
     */
    @GetMapping
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<WaitingNote> list(Viewer viewer) {
        return queue.list(viewer);
    }

    /**
     * Accepts an absence note: its days are excused.
     *
     * @param late has to be true for a note that came after the territory's delay: the agent wants it all the same
     */
    @PostMapping("/{id}/accept")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({NoteProblems.DECIDED, NoteProblems.LATE, FamilyProblems.OWN_HOUSEHOLD})
    void accept(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean late, Viewer viewer) {
        AbsenceNote note = notes.get(id);
        if (note.late() && !late) {
            throw Problem.of(NoteProblems.LATE);
        }
        FamilyProblems.settle(answerNote.accept(note, viewer), NoteProblems.DECIDED);
    }

    /** Refuses an absence note, with a reason that the family reads. */
    @PostMapping("/{id}/refuse")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({NoteProblems.DECIDED, FamilyProblems.OWN_HOUSEHOLD})
    void refuse(@PathVariable UUID id, @RequestBody @Valid AbsenceRefusal refusal, Viewer viewer) {
        FamilyProblems.settle(answerNote.refuse(notes.get(id), refusal.answer().strip(), viewer), NoteProblems.DECIDED);
    }

    /** Why not, as the family reads it. */
    record AbsenceRefusal(
            @NotBlank @PlainText(min = 3, max = 300) String answer) {}
}
