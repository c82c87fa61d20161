/** Conversations about a child between guardians and teachers. */
@NullMarked
package fr.ent.messaging.conversation;

import org.jspecify.annotations.NullMarked;
