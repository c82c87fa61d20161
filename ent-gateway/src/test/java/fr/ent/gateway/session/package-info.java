/** How sessions live and end. */
@NullMarked
package fr.ent.gateway.session;

import org.jspecify.annotations.NullMarked;
