package fr.ent.messaging.conversation;

import java.util.List;

/** Messages in order. {@code more} tells that others follow, or precede when the newest were asked for. */
record MessagePage(List<MessageView> items, boolean more) {}
