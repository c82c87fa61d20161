/** The school year of which no holidays are known yet, told to those who can see to it. */
@NullMarked
package fr.ent.core.school.missing;

import org.jspecify.annotations.NullMarked;
