package fr.ent.canteen.presence.absence;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.FamilyProblems;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.InvalidField;
import fr.ent.core.NewId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.review.Review;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Absence notes of guardians about their own children. */
@RestController
@RequestMapping("/api/canteen/absence-notes")
class AbsenceNoteController {

    private static final int PER_HOUR = 10;
    private static final int PER_HOUR_AT_THE_COUNTER = 120;
    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 30;

    private final SendNote sendNote;
    private final AbsenceNotes notes;
    private final Families families;
    private final TownClock clock;
    private final RateLimits limits;

    AbsenceNoteController(
            SendNote sendNote, AbsenceNotes notes, Families families, TownClock clock, RateLimits limits) {
        this.sendNote = sendNote;
        this.notes = notes;
        this.families = families;
        this.clock = clock;
        this.limits = limits;
    }

    /** Lists the absence notes of one's own children, those of the last two months, whichever guardian sent them. */
    @GetMapping
    @AllowedTo(Role.GUARDIAN)
    List<AbsenceNoteView> list(Viewer viewer) {
        List<ChildId> children = viewer.children().stream().map(ChildView::id).toList();
        return notes.list(children, clock.today().minusDays(DAYS_BACK)).stream()
                .map(note -> view(note, viewer))
                .toList();
    }

    /**
     * Tells the town hall of an absence, from 60 days back to 30 days ahead; ten notes an hour. After the territory's
     * delay a note is late: the town hall may accept it all the same. The town hall records what a family says at the
     * counter, never the agent's own; 120 an hour.
     */
    @PostMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({NoteProblems.SENT, FamilyProblems.OWN_HOUSEHOLD})
    AbsenceNoteView send(@RequestBody @Valid NewAbsenceNote sent, Viewer viewer) {
        limits.take(
                "absence-note",
                viewer.person().toString(),
                viewer.isGuardianOf(sent.childId()) ? PER_HOUR : PER_HOUR_AT_THE_COUNTER,
                Duration.ofHours(1));
        FamilyProblems.requireActing(sent.childId(), families, viewer);
        LocalDate today = clock.today();
        if (sent.from().isBefore(today.minusDays(DAYS_BACK))) {
            throw Problem.invalid(new InvalidField("from", "out-of-range"));
        }
        if (sent.to().isBefore(sent.from()) || sent.to().isAfter(today.plusDays(DAYS_AHEAD))) {
            throw Problem.invalid(new InvalidField("to", "out-of-range"));
        }
        AbsenceNote note = new AbsenceNote(
                NewId.next(),
                0,
                sent.childId(),
                new AbsenceNote.AbsenceDays(sent.from(), sent.to()),
                sent.reason().strip(),
                sent.fileIds().stream().distinct().toList(),
                Review.sent(viewer.person(), clock.now()),
                false);
        return sendNote.send(note, clock.now(), viewer)
                .map(kept -> view(kept, viewer))
                .orElseThrow(() -> Problem.of(NoteProblems.SENT));
    }

    /** Withdraws an absence note that the town hall hasn't answered. Only its sender can. */
    @DeleteMapping("/{id}")
    @AllowedTo(Role.GUARDIAN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(NoteProblems.DECIDED)
    void withdraw(@PathVariable UUID id, Viewer viewer) {
        AbsenceNote note = notes.get(id);
        if (!note.isBy(viewer) || !viewer.isGuardianOf(note.child())) {
            throw Problem.notFound();
        }
        if (!sendNote.withdraw(note, viewer)) {
            throw Problem.of(NoteProblems.DECIDED);
        }
    }

    private static AbsenceNoteView view(AbsenceNote note, Viewer viewer) {
        return new AbsenceNoteView(
                note.id(),
                note.child(),
                note.days().from(),
                note.days().to(),
                note.reason(),
                note.files().size(),
                Objects.requireNonNull(note.review().sentAt()),
                AbsenceNoteState.of(note.review().state()),
                note.review().answer(),
                note.isBy(viewer),
                note.late());
    }

    /** An absence from one day to another, and papers that were uploaded before, if there are any. */
    record NewAbsenceNote(
            @NotNull ChildId childId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,

            @NotBlank @OneLine(max = 200) String reason,

            @NotNull @Size(max = 3) List<@NotNull FileId> fileIds) {}
}
