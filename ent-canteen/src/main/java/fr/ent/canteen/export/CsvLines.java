package fr.ent.canteen.export;

import fr.ent.canteen.export.Sheet.SheetColumn;
import fr.ent.core.text.PlainWords;
import fr.ent.core.text.SpreadsheetLines;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Rows for a spreadsheet, written one after the other, with decimal commas. */
public final class CsvLines implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE);

    private final SpreadsheetLines lines;

    /** @param to takes UTF-8 */
    public CsvLines(Writer to, List<SheetColumn> columns) throws IOException {
        lines = new SpreadsheetLines(to);
        lines.add(columns.stream().map(SheetColumn::label).toList());
    }

    public void add(List<Cell> row) {
        lines.addReckoned(row.stream().map(CsvLines::written).toList());
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.WordsCell(var words) -> PlainWords.of(words);
            case Cell.CountCell(var number) -> Integer.toString(number);
            case Cell.EurosCell(var cents) ->
                cents.decimal().movePointLeft(2).toPlainString().replace('.', ',');
            case Cell.DayCell(var day) -> DAY.format(day);
        };
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
