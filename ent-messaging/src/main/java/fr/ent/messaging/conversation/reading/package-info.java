/** Read marks of conversations, and the messages that wait to be read. */
@NullMarked
package fr.ent.messaging.conversation.reading;

import org.jspecify.annotations.NullMarked;
