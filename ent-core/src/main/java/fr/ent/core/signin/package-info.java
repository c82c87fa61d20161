/** What happens when somebody signs in. */
@NamedInterface("signin")
@NullMarked
package fr.ent.core.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
