/** Decisions without a database. */
@NullMarked
package fr.ent.messaging.conversation.list;

import org.jspecify.annotations.NullMarked;
