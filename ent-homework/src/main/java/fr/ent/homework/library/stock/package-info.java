/** Stock-taking: what stands on the shelves of a school's library is scanned, and what is missing can be given up. */
@NullMarked
package fr.ent.homework.library.stock;

import org.jspecify.annotations.NullMarked;
