/** Books lent to children and brought back: reader cards, loans, what is late, and books kept for somebody. */
@NullMarked
package fr.ent.homework.library.loan;

import org.jspecify.annotations.NullMarked;
