/** The trail of sign-ins, refusals, imports and right changes. */
@NamedInterface("audit")
@NullMarked
package fr.ent.core.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
