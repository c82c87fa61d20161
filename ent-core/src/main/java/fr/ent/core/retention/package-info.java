/** Personal data: for how long each kind is kept and why, for everybody to read, and as the record that the law asks for. */
@NamedInterface("retention")
@NullMarked
package fr.ent.core.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
