package fr.ent.homework.diary;

import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Idempotency;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes new entries in a class's diary. */
@RestController
@RequestMapping("/api/homework/entries")
class EntryController {

    private final PublishEntry publishEntry;
    private final EntryViews views;
    private final Idempotency idempotency;

    EntryController(PublishEntry publishEntry, EntryViews views, Idempotency idempotency) {
        this.publishEntry = publishEntry;
        this.views = views;
        this.idempotency = idempotency;
    }

    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    ResponseEntity<EntryView> publish(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid NewEntry entry,
            Viewer viewer) {
        EntryContent content = entry.content();
        return idempotency.once(
                viewer, key, entry, EntryView.class, () -> switch (publishEntry.of(entry.classId(), content, viewer)) {
                    case PublishOutcome.Published(EntryFacts published) ->
                        ResponseEntity.status(HttpStatus.CREATED).body(views.of(published));
                    case PublishOutcome.NotYours() -> throw Problem.notFound();
                    case PublishOutcome.UnknownFiles() -> throw unknownFiles();
                });
    }

    static ErrorResponseException unknownFiles() {
        return Problem.invalid(new InvalidField("fileIds", "unknown"));
    }
}
