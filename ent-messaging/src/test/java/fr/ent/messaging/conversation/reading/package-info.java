/** Decisions without a database. */
@NullMarked
package fr.ent.messaging.conversation.reading;

import org.jspecify.annotations.NullMarked;
