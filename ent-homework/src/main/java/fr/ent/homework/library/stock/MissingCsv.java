package fr.ent.homework.library.stock;

import fr.ent.core.text.SpreadsheetLines;
import java.util.List;

/** Missing copies as a file. */
final class MissingCsv {

    private MissingCsv() {}

    static String write(List<MissingCopy> copies) {
        return SpreadsheetLines.write(lines -> {
            lines.add("Titre", "Auteurs", "Cote", "Code-barres");
            copies.forEach(copy -> lines.add(copy.book().title(), copy.book().authors(), copy.shelf(), copy.barcode()));
        });
    }
}
