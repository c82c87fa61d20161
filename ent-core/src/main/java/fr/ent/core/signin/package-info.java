/** Reactions to a sign-in. */
@NamedInterface("signin")
@NullMarked
package fr.ent.core.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
