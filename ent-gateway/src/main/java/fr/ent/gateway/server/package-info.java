/** The server before the application: headers of every answer, bodies of errors, and what is refused unread. */
@NullMarked
package fr.ent.gateway.server;

import org.jspecify.annotations.NullMarked;
