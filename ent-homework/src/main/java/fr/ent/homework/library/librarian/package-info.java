/**
 * Pupil librarians: named by a teacher or the head, they lend and take back at the desk, and see nothing else of it. Librarians of the
 * town keep the library of a school whose head lets them.
 */
@NullMarked
package fr.ent.homework.library.librarian;

import org.jspecify.annotations.NullMarked;
