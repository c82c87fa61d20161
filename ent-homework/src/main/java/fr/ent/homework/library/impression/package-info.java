/** Impressions of children about the books that they have had: a heart, a sentence, a drawing; and a picture of what a class reads. */
@NullMarked
package fr.ent.homework.library.impression;

import org.jspecify.annotations.NullMarked;
