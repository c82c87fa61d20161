package fr.ent.canteen.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A sheet as French spreadsheets read it. */
final class CsvFile {

    private CsvFile() {}

    static byte[] of(Sheet sheet) {
        StringWriter text = new StringWriter();
        try (CsvLines csv = new CsvLines(text, sheet.columns())) {
            sheet.rows().forEach(csv::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
