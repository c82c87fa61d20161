package fr.ent.messaging.conversation;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.text.PlainText;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.conversation.circle.Circle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Messages of a conversation. */
@RestController
@RequestMapping("/api/messaging/conversations/{id}/messages")
class MessageController {

    private final Circle circle;
    private final MessageHistory history;
    private final SendMessage sendMessage;
    private final RateLimits limits;
    private final MessageSettings settings;

    MessageController(
            Circle circle,
            MessageHistory history,
            SendMessage sendMessage,
            RateLimits limits,
            MessageSettings settings) {
        this.circle = circle;
        this.history = history;
        this.sendMessage = sendMessage;
        this.limits = limits;
        this.settings = settings;
    }

    /**
     * Lists messages of a conversation in order. Give {@code after} to catch up, {@code before} to look back; without
     * either the newest come.
     *
     * @param after the sequence number of the last message that is known
     * @param before messages with a smaller sequence number
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    MessagePage list(
            @PathVariable ConversationId id,
            @RequestParam(required = false) @Nullable Integer after,
            @RequestParam(required = false, defaultValue = "2147483647") int before,
            Viewer viewer) {
        return circle.findChild(id, viewer)
                .map(child -> after == null ? history.before(id, before) : history.after(id, after))
                .orElseThrow(Problem::notFound);
    }

    /** Sends a message into a conversation; 60 messages a minute. */
    @PostMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<MessageView> send(
            @PathVariable ConversationId id, @Valid @RequestBody NewMessage message, Viewer viewer) {
        limits.take("message", viewer.person().toString(), settings.sentPerMinute(), Duration.ofMinutes(1));
        return sendMessage
                .send(id, message.text(), viewer)
                .map(sent -> ResponseEntity.status(HttpStatus.CREATED).body(sent))
                .orElseThrow(Problem::notFound);
    }

    /** A message to send. */
    record NewMessage(
            @NotBlank @PlainText(max = Message.LONGEST) String text) {}
}
