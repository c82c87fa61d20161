/** Live hints over real sockets. */
@NullMarked
package fr.ent.messaging.live;

import org.jspecify.annotations.NullMarked;
