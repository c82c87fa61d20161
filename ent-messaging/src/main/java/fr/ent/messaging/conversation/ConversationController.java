package fr.ent.messaging.conversation;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.OneLine;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.messaging.ConversationId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Conversations: the list, and the start of a new one. */
@RestController
@RequestMapping("/api/messaging/conversations")
class ConversationController {

    /** New conversations an account may open in an hour. */
    private static final int NEW_PER_HOUR = 30;

    private final ConversationList list;
    private final StartConversation startConversation;
    private final RateLimits limits;

    ConversationController(ConversationList list, StartConversation startConversation, RateLimits limits) {
        this.list = list;
        this.startConversation = startConversation;
        this.limits = limits;
    }

    /**
     * Lists the conversations of the signed-in person, the latest word first. Answers 304 if none has changed.
     *
     * @param before the {@code next} of the page before; without it the first page comes
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @Refuses(ConversationProblems.BAD_CURSOR)
    @Answers({200, 304})
    ResponseEntity<ConversationPage> list(
            @RequestParam(required = false) @Nullable String before, Viewer viewer, WebRequest request) {
        ReadableLines page = list.page(cursor(before), viewer);
        if (request.checkNotModified(page.etag())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(page.etag())
                    .cacheControl(CacheControl.noCache().cachePrivate())
                    .build();
        }
        String next = page.next() == null ? null : page.next().toString();
        return ResponseEntity.ok()
                .eTag(page.etag())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new ConversationPage(list.views(page), next));
    }

    private static @Nullable Cursor cursor(@Nullable String before) {
        return before == null ? null : Cursor.parse(before).orElseThrow(ConversationProblems::badCursor);
    }

    /** Reads one conversation: its child, its subject and the people in it. */
    @GetMapping("/{id}")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    ConversationView show(@PathVariable ConversationId id, Viewer viewer) {
        return list.find(id, viewer).orElseThrow(Problem::notFound);
    }

    /**
     * Starts a conversation about a child with its first message. A guardian writes to the teachers of the class, a
     * teacher or the head to all guardians; 30 new conversations an hour.
     */
    @PostMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    @Refuses(ConversationProblems.NOBODY_TO_WRITE_TO)
    ResponseEntity<StartOutcome.Started> start(@Valid @RequestBody NewConversation wanted, Viewer viewer) {
        limits.take("conversation", viewer.person().toString(), NEW_PER_HOUR, Duration.ofHours(1));
        return switch (startConversation.about(wanted.childId(), wanted.subject(), wanted.text(), viewer)) {
            case StartOutcome.Started started ->
                ResponseEntity.status(HttpStatus.CREATED).body(started);
            case StartOutcome.Refused refusal -> throw ConversationProblems.of(refusal);
        };
    }

    /** A conversation to start, with its first message. */
    record NewConversation(
            @NotNull ChildId childId,

            @NotBlank @Size(max = 120) @OneLine String subject,

            @NotBlank @Size(max = NewMessage.LONGEST) String text) {}
}
