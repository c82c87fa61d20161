/** The week of a territory's schools: of four days, or with Wednesday mornings. */
@NullMarked
package fr.ent.core.school.week;

import org.jspecify.annotations.NullMarked;
