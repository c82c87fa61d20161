package fr.ent.homework.library.stock;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.ent.core.text.PlainWords;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Missing copies as a file: UTF-8 with its mark and semicolons, as French spreadsheets read it. */
final class MissingCsv {

    private MissingCsv() {}

    static String write(List<MissingCopy> copies) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord("Titre", "Auteurs", "Cote", "Code-barres");
            copies.forEach(copy -> csv.writeRecord(
                    cell(copy.book().title()), cell(copy.book().authors()), cell(copy.shelf()), copy.barcode()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(@Nullable String text) {
        return PlainWords.of(Objects.requireNonNullElse(text, ""));
    }
}
