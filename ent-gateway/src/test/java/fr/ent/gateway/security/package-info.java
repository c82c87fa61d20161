/** Who gets through the front door, and who doesn't. */
@NullMarked
package fr.ent.gateway.security;

import org.jspecify.annotations.NullMarked;
