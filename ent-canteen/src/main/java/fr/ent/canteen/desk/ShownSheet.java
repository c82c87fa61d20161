package fr.ent.canteen.desk;

import fr.ent.canteen.export.Cell;
import fr.ent.canteen.export.Sheet;
import fr.ent.canteen.export.Sheet.SheetColumn;
import java.util.List;

/**
 * The first rows of a list, to look at; the file has all of them, and asks for a fresh sign-in.
 *
 * @param total how many rows the list has
 */
record ShownSheet(String title, List<SheetColumn> columns, List<List<Cell>> rows, int total) {

    /** A page of people, not a town of them. */
    private static final int SHOWN = 200;

    static ShownSheet of(Sheet sheet) {
        return new ShownSheet(
                sheet.title(),
                sheet.columns(),
                sheet.rows().stream().limit(SHOWN).toList(),
                sheet.rows().size());
    }
}
