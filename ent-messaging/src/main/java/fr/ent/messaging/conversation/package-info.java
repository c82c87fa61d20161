/** Conversations about a child between guardians and teachers: starting one, writing in it, reading its messages. */
@NullMarked
package fr.ent.messaging.conversation;

import org.jspecify.annotations.NullMarked;
