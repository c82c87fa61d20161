/** Schools, years, classes and days off. */
@NamedInterface("school")
@NullMarked
package fr.ent.core.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
