/** Days on which a town closes its schools: written, looked at over a year, and taken back. */
@NamedInterface("closing")
@NullMarked
package fr.ent.core.school.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
