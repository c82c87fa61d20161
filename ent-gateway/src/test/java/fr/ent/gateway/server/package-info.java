/** Headers and bodies of every answer, also of those that the server makes before the application is asked. */
@NullMarked
package fr.ent.gateway.server;

import org.jspecify.annotations.NullMarked;
