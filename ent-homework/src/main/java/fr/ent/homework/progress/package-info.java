/** How far pupils are in the skills of their programmes, term by term: noted by teachers, published to families. */
@NullMarked
package fr.ent.homework.progress;

import org.jspecify.annotations.NullMarked;
