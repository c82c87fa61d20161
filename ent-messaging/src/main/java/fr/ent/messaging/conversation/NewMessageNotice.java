package fr.ent.messaging.conversation;

import fr.ent.core.ChildView;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.messaging.ConversationId;
import java.util.Map;

/** The notice of a new message: it names the author, the child and the subject, never the text. */
public final class NewMessageNotice {

    public static final String KIND = "messaging.new-message";

    private NewMessageNotice() {}

    /** Where the web application shows a conversation. */
    public static String link(ConversationId conversation) {
        return "/messages/" + conversation;
    }

    static Notice about(Conversation conversation, ChildView child, PersonName author) {
        return new Notice(
                KIND,
                child.id(),
                Map.of("author", author.full(), "subject", conversation.subject(), "child", child.givenName()),
                link(conversation.name()));
    }
}
