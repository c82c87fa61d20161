package fr.ent.canteen.export;

import java.util.ArrayList;
import java.util.List;

/** A list with a title and columns; each row has as many cells as there are columns. */
public record Sheet(String title, List<SheetColumn> columns, List<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("A row isn't as wide as the sheet");
        }
    }

    public Sheet(String title, List<SheetColumn> columns) {
        this(title, columns, List.of());
    }

    public Sheet with(List<Cell> row) {
        List<List<Cell>> more = new ArrayList<>(rows);
        more.add(row);
        return new Sheet(title, columns, more);
    }

    /** @param key names the column for the client; {@code label} heads it in files, which are the town hall's and French */
    public record SheetColumn(String key, String label) {}
}
