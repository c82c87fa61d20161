/** Paper of the library: labels for shelves and copies, and reader cards, with barcodes that a hand scanner reads. */
@NullMarked
package fr.ent.homework.library.label;

import org.jspecify.annotations.NullMarked;
