/** The circle of a conversation: the people asked into it, and those of them who still follow the child. */
@NullMarked
package fr.ent.messaging.conversation.circle;

import org.jspecify.annotations.NullMarked;
