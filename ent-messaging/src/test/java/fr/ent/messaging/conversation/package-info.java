/** Conversations against the real database. */
@NullMarked
package fr.ent.messaging.conversation;

import org.jspecify.annotations.NullMarked;
