package fr.ent.homework.library.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.ent.core.InvalidInput;
import fr.ent.core.text.FoldedWords;
import fr.ent.core.text.PlainWords;
import fr.ent.homework.library.Barcode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Books as a spreadsheet has them: a line each, whatever the order of the columns. */
final class BooksCsv {

    private static final List<String> HEADER =
            List.of("Titre", "Auteurs", "ISBN", "Série", "Niveau", "Genre", "Cote", "Codes-barres");

    private static final Map<String, String> FIELDS = fields();
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");

    private BooksCsv() {}

    private static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Map.of(
                        "title", "titre,title",
                        "authors", "auteur,auteurs,auteur(s),author,authors",
                        "isbn", "isbn,ean",
                        "series", "serie,collection,series",
                        "level", "niveau,public,cycle,level",
                        "kind", "genre,type,kind",
                        "shelf", "cote,rangement,rayon,shelf",
                        "barcode", "codes-barres,code-barres,code barre,codes barres,code-barre,barcode",
                        "copies", "exemplaires,nombre d'exemplaires,nb exemplaires,nb d'exemplaires,quantite,copies")
                .forEach(
                        (field, names) -> Arrays.stream(names.split(",", -1)).forEach(name -> fields.put(name, field)));
        return fields;
    }

    static ReadCatalogue read(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            return read(reader.iterator());
        } catch (CsvParseException unreadable) {
            throw new InvalidInput("file", "unreadable");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The sign that stands oftenest in the first line. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return List.of(';', ',', '\t').stream()
                .max((one, other) -> Long.compare(count(header, one), count(header, other)))
                .orElse(';');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }

    private static ReadCatalogue read(Iterator<CsvRecord> lines) {
        List<String> columns = lines.hasNext()
                ? lines.next().getFields().stream()
                        .map(name -> FIELDS.getOrDefault(FoldedWords.of(name), ""))
                        .toList()
                : List.of();
        if (!columns.contains("title")) {
            throw new InvalidInput("file", "no-title-column");
        }
        RecordTaker taker = new RecordTaker();
        lines.forEachRemaining(line -> {
            Map<String, String> words = new HashMap<>();
            for (int i = 0; i < Math.min(columns.size(), line.getFieldCount()); i++) {
                String field = columns.get(i);
                if (!field.isEmpty()) {
                    words.merge(field, unquoted(line.getField(i)), (one, other) -> one + " " + other);
                }
            }
            String copies = words.getOrDefault("copies", "");
            if (!copies.isBlank() && !COUNT.matcher(copies.strip()).matches()) {
                // a column called "Exemplaires" holds a number, or the barcodes themselves
                words.remove("copies");
                words.merge("barcode", copies, (one, other) -> one + " " + other);
            }
            taker.take(
                    words,
                    KindWords.read(words.getOrDefault("kind", "")),
                    Arrays.stream(words.getOrDefault("barcode", "").split("[\\s,;|]+", -1))
                            .filter(signs -> !signs.isEmpty())
                            .toList());
        });
        return taker.finish();
    }

    /** Takes away the apostrophe that kept a spreadsheet from reckoning. */
    private static String unquoted(String cell) {
        return cell.startsWith("'") && PlainWords.of(cell.substring(1)).equals(cell) ? cell.substring(1) : cell;
    }

    /** UTF-8 with its mark and semicolons, as French spreadsheets read it. */
    static String write(List<BookRecord> books) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(HEADER);
            books.forEach(book -> csv.writeRecord(cells(book)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(BookRecord book) {
        return Arrays.asList(
                cell(book.content().title()),
                cell(book.content().authors()),
                cell(book.content().isbn()),
                cell(book.content().series()),
                cell(book.content().level()),
                KindWords.of(book.content().kind()),
                cell(book.content().shelf()),
                book.barcodes().stream().map(Barcode::signs).collect(Collectors.joining(" ")));
    }

    private static String cell(@Nullable String text) {
        return PlainWords.of(Objects.requireNonNullElse(text, ""));
    }
}
