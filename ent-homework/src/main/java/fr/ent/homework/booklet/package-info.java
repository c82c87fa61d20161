/** The booklet of a pupil of nursery school (carnet de suivi): what it has managed, seen by its teachers and published to its family. */
@NullMarked
package fr.ent.homework.booklet;

import org.jspecify.annotations.NullMarked;
