package fr.ent.canteen.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A sheet as French spreadsheets read it: semicolons, decimal commas, UTF-8 with its mark.
 */
final class CsvFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE);

    private CsvFile() {}

    static byte[] of(Sheet sheet) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(sheet.columns().stream()
                    .map(column -> PlainWords.of(column.label()))
                    .toList());
            sheet.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(CsvFile::written).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
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
}
