package fr.ent.messaging.conversation.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of conversations, newest first. {@code next} reads on; none at the end. */
record ConversationPage(
        List<ConversationView> items, @Nullable String next) {}
