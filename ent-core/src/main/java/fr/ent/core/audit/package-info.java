/** The trail of sign-ins, refusals, imports and right changes. */
@NullMarked
package fr.ent.core.audit;

import org.jspecify.annotations.NullMarked;
