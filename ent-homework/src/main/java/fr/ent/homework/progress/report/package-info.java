/** The school report of a term (livret scolaire): written by the teacher, published, signed by guardians, printed. */
@NullMarked
package fr.ent.homework.progress.report;

import org.jspecify.annotations.NullMarked;
