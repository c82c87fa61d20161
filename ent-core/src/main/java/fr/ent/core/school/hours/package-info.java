/** The hours of schools: the half-days on which they teach, and from when to when. */
@NamedInterface("school-hours")
@NullMarked
package fr.ent.core.school.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
