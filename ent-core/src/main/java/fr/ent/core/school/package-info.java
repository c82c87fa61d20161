/** Schools, years, classes and days off. */
@NullMarked
package fr.ent.core.school;

import org.jspecify.annotations.NullMarked;
