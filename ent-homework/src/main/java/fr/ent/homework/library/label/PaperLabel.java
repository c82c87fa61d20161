package fr.ent.homework.library.label;

import fr.ent.homework.library.Barcode;

/**
 * A label or a card.
 *
 * @param head in large letters: a shelf, or a pupil's name
 * @param line beside it: a title, or a class
 * @param foot in small letters: the school
 */
record PaperLabel(String head, String line, String foot, Barcode barcode) {}
