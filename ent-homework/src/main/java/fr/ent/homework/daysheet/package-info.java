/** The day sheet of a class, on paper for whoever stands in: its pupils, its day, its habits. */
@NullMarked
package fr.ent.homework.daysheet;

import org.jspecify.annotations.NullMarked;
