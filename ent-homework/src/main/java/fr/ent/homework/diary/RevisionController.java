package fr.ent.homework.diary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Refuses;
import fr.ent.homework.EntryId;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.diary.entry.EntryReaders;
import fr.ent.homework.diary.entry.EntryView;
import fr.ent.homework.diary.entry.EntryViews;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes of entries: revised, deleted, brought back. */
@RestController
@RequestMapping("/api/homework/entries/{id}")
class RevisionController {

    private final ReviseEntry reviseEntry;
    private final DeleteEntry deleteEntry;
    private final EntryViews views;

    RevisionController(ReviseEntry reviseEntry, DeleteEntry deleteEntry, EntryViews views) {
        this.reviseEntry = reviseEntry;
        this.deleteEntry = deleteEntry;
        this.views = views;
    }

    /**
     * An entry as it is to be.
     *
     * @param version the version that was read
     */
    record Revision(
            @Min(0) @Max(1_000_000) int version,
            @JsonUnwrapped @Valid EntryContent content,
            @JsonUnwrapped @Valid EntryReaders readers) {}

    /**
     * Changes an entry of the diary, or publishes one that wasn't. The version is the one that was read; an entry that has
     * changed since is refused, and what is published stays so.
     */
    @PutMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses(DiaryProblems.CHANGED_MEANWHILE)
    EntryView revise(@PathVariable EntryId id, @RequestBody @Valid Revision revision, Viewer viewer) {
        return switch (reviseEntry.revise(id, revision.version(), revision.content(), revision.readers(), viewer)) {
            case ReviseOutcome.Revised(EntryFacts entry) -> views.view(entry);
            case ReviseOutcome.Refused refusal -> throw DiaryProblems.of(refusal);
        };
    }

    /** Deletes an entry of the diary. The deletion can be taken back within a day. */
    @DeleteMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable EntryId id, Viewer viewer) {
        settle(deleteEntry.delete(id, viewer));
    }

    /** Takes the deletion of an entry back, within a day of it. */
    @PostMapping("/restore")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Refuses(DiaryProblems.TOO_LATE)
    EntryView restore(@PathVariable EntryId id, Viewer viewer) {
        return views.view(settle(deleteEntry.restore(id, viewer)));
    }

    private static EntryFacts settle(DeleteOutcome outcome) {
        return switch (outcome) {
            case DeleteOutcome.Done(EntryFacts entry) -> entry;
            case DeleteOutcome.Refused refusal -> throw DiaryProblems.of(refusal);
        };
    }
}
