package fr.ent.homework.diary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.EntryReaders;
import fr.ent.homework.diary.entry.EntryView;
import fr.ent.homework.diary.entry.EntryViews;
import fr.ent.homework.diary.entry.EntryWish;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** New entries in a class's diary. */
@RestController
@RequestMapping("/api/homework/entries")
class EntryController {

    private final PublishEntry publishEntry;
    private final EntryViews views;

    EntryController(PublishEntry publishEntry, EntryViews views) {
        this.publishEntry = publishEntry;
        this.views = views;
    }

    /**
     * An entry to be written.
     *
     * @param classId a class that the author teaches, or of the school that the author heads
     */
    record NewEntry(
            ClassId classId,
            @JsonUnwrapped @Valid EntryContent content,
            @JsonUnwrapped @Valid EntryReaders readers) {

        private EntryWish wish() {
            return new EntryWish(content, readers);
        }
    }

    /**
     * Writes an entry into the diary of a class: a lesson that was given, or homework with the day it is due. Families
     * read it at once, from a moment to come, or not yet.
     */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<EntryView> publish(@RequestBody @Valid NewEntry entry, Viewer viewer) {
        return switch (publishEntry.publish(entry.classId(), List.of(entry.wish()), null, viewer)) {
            case PublishOutcome.Published(var published) ->
                ResponseEntity.status(HttpStatus.CREATED).body(views.view(published.getFirst()));
            case PublishOutcome.Refused refusal -> throw DiaryProblems.of(refusal);
        };
    }
}
