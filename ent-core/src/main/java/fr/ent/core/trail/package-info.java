/** The audit trail as administrators read it and take it away, and how long it is kept. */
@NamedInterface("trail")
@NullMarked
package fr.ent.core.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
