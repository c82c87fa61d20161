/** A person's list of conversations, page by page. */
@NullMarked
package fr.ent.messaging.conversation.list;

import org.jspecify.annotations.NullMarked;
