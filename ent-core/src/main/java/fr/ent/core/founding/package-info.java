/** The founding of a territory: a code of the operator's opens it, with its first administrator. */
@NamedInterface("founding")
@NullMarked
package fr.ent.core.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
