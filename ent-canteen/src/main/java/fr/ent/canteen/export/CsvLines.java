package fr.ent.canteen.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.ent.canteen.export.Sheet.SheetColumn;
import fr.ent.core.text.PlainWords;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Rows as French spreadsheets read them, written one after the other: semicolons, decimal commas, UTF-8 with its mark. */
public final class CsvLines implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE);

    private final CsvWriter csv;

    /** @param to takes UTF-8 */
    public CsvLines(Writer to, List<SheetColumn> columns) throws IOException {
        to.append('\uFEFF');
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(to);
        csv.writeRecord(
                columns.stream().map(column -> PlainWords.of(column.label())).toList());
    }

    public void add(List<Cell> row) {
        csv.writeRecord(row.stream().map(CsvLines::written).toList());
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
        csv.close();
    }
}
