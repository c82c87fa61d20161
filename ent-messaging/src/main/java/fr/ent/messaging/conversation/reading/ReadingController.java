package fr.ent.messaging.conversation.reading;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.Messaging;
import fr.ent.messaging.conversation.circle.Circle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reading: how far, and how much is left. */
@RestController
@RequestMapping("/api/messaging")
class ReadingController {

    private final Circle circle;
    private final ReadMessages readMessages;
    private final Messaging messaging;

    ReadingController(Circle circle, ReadMessages readMessages, Messaging messaging) {
        this.circle = circle;
        this.readMessages = readMessages;
        this.messaging = messaging;
    }

    /** Counts the unread messages of the signed-in person. */
    @GetMapping("/unread")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    UnreadCount unread(Viewer viewer) {
        return new UnreadCount(messaging.unread(viewer));
    }

    /** Marks a conversation as read up to a message. */
    @PostMapping("/conversations/{id}/read")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable ConversationId id, @Valid @RequestBody LastSeen reading, Viewer viewer) {
        if (circle.findChild(id, viewer).isEmpty()) {
            throw Problem.notFound();
        }
        readMessages.read(reading.sequence(), id, viewer.person());
    }

    /**
     * The number of unread messages.
     *
     * @param messages written by others and not read yet; of each conversation the 200 after the last one read are looked at
     */
    record UnreadCount(int messages) {}

    /** The last message seen. */
    record LastSeen(@Min(0) @Max(Integer.MAX_VALUE) int sequence) {}
}
