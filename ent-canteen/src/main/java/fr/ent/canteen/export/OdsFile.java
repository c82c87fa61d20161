package fr.ent.canteen.export;

import com.github.jferard.fastods.AnonymousOdsFileWriter;
import com.github.jferard.fastods.OdsFactory;
import com.github.jferard.fastods.Table;
import com.github.jferard.fastods.TableCellWalker;
import fr.ent.core.text.Signs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Logger;

/** A sheet as an OpenDocument spreadsheet; its cells are typed, so no words can become a formula. */
final class OdsFile {

    private static final Logger SILENT = Logger.getLogger(OdsFile.class.getName());
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private OdsFile() {}

    static byte[] of(Sheet sheet) {
        try {
            AnonymousOdsFileWriter writer =
                    OdsFactory.create(SILENT, Locale.FRANCE).createWriter();
            Table table = writer.document().addTable("Liste");
            table.setHeaderRowsCount(1);
            TableCellWalker walker = table.getWalker();
            write(
                    walker,
                    sheet.columns().stream()
                            .map(column -> Cell.of(column.label()))
                            .toList());
            for (List<Cell> row : sheet.rows()) {
                walker.nextRow();
                write(walker, row);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            writer.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(TableCellWalker walker, List<Cell> row) {
        for (Cell cell : row) {
            switch (cell) {
                case Cell.WordsCell(var words) -> walker.setStringValue(Signs.writable(words));
                case Cell.CountCell(var number) -> walker.setFloatValue(number);
                case Cell.EurosCell(var cents) ->
                    walker.setCurrencyValue(cents.decimal().movePointLeft(2), "EUR");
                case Cell.DayCell(var day) -> {
                    GregorianCalendar date = new GregorianCalendar(UTC, Locale.FRANCE);
                    date.setTimeInMillis(day.toEpochDay() * 24 * 60 * 60 * 1000);
                    walker.setDateValue(date);
                }
            }
            walker.next();
        }
    }
}
