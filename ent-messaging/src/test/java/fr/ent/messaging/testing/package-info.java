/** Messaging's tests share people around a child, and a client in their hands. */
@NullMarked
package fr.ent.messaging.testing;

import org.jspecify.annotations.NullMarked;
