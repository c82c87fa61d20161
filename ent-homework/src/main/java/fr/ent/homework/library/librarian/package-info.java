/** Pupil librarians: named by a teacher or the head, they lend and take back at the desk, and see nothing else of it. */
@NullMarked
package fr.ent.homework.library.librarian;

import org.jspecify.annotations.NullMarked;
