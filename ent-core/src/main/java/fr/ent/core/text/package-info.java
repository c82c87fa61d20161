/** The words that people write: the signs they may hold, on their way in and into files. */
@NamedInterface("text")
@NullMarked
package fr.ent.core.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
