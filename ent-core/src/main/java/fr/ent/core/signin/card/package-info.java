/** Signing in by a card of the class: the way there, and what it opens. */
@NamedInterface("signin-card")
@NullMarked
package fr.ent.core.signin.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
