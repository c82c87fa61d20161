/** The catalogue of a school's library: books that people look for, and their copies on the shelf. */
@NullMarked
package fr.ent.homework.library.book;

import org.jspecify.annotations.NullMarked;
