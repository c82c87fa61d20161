package fr.ent.messaging.conversation;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts conversations. */
@RestController
@RequestMapping("/api/messaging/conversations")
class NewConversationController {

    /** New conversations an account may open in an hour. */
    private static final int NEW_PER_HOUR = 30;

    private final StartConversation startConversation;
    private final RateLimits limits;

    NewConversationController(StartConversation startConversation, RateLimits limits) {
        this.startConversation = startConversation;
        this.limits = limits;
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
        return switch (startConversation.start(wanted.childId(), wanted.subject(), wanted.text(), viewer)) {
            case StartOutcome.Started started ->
                ResponseEntity.status(HttpStatus.CREATED).body(started);
            case StartOutcome.Refused refusal -> throw ConversationProblems.of(refusal);
        };
    }

    /** A conversation to start, with its first message. */
    record NewConversation(
            @NotNull ChildId childId,

            @NotBlank @OneLine(max = 120) String subject,

            @NotBlank @PlainText(max = Message.LONGEST) String text) {}
}
