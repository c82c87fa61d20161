/** The work that pupils do at home: ticked off, handed in, and answered by the teacher. */
@NullMarked
package fr.ent.homework.work;

import org.jspecify.annotations.NullMarked;
