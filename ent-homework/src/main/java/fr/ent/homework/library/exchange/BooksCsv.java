package fr.ent.homework.library.exchange;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.FoldedWords;
import fr.ent.core.text.SpreadsheetLine;
import fr.ent.core.text.SpreadsheetLines;
import fr.ent.homework.library.Barcode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
        return SpreadsheetLine.read(csv, BooksCsv::read);
    }

    private static ReadCatalogue read(Iterator<SpreadsheetLine> lines) {
        List<String> columns = lines.hasNext()
                ? lines.next().cells().stream()
                        .map(name -> FIELDS.getOrDefault(FoldedWords.of(name), ""))
                        .toList()
                : List.of();
        if (!columns.contains("title")) {
            throw new InvalidInput("file", "no-title-column");
        }
        RecordTaker taker = new RecordTaker();
        lines.forEachRemaining(line -> {
            if (line.goesBeyond(columns)) {
                taker.leaveOut(line.number());
            } else if (!line.isBlank()) {
                take(line, columns, taker);
            }
        });
        return taker.finish();
    }

    private static void take(SpreadsheetLine line, List<String> columns, RecordTaker taker) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
            String field = columns.get(i);
            if (!field.isEmpty()) {
                words.merge(field, line.cells().get(i), (one, other) -> one + " " + other);
            }
        }
        String copies = words.getOrDefault("copies", "");
        if (!copies.isBlank() && !COUNT.matcher(copies.strip()).matches()) {
            // a column called "Exemplaires" holds a number, or the barcodes themselves
            words.remove("copies");
            words.merge("barcode", copies, (one, other) -> one + " " + other);
        }
        taker.take(
                line.number(),
                line.isShorterThan(columns),
                words,
                KindWords.read(words.getOrDefault("kind", "")),
                Arrays.stream(words.getOrDefault("barcode", "").split("[\\s,;|]+", -1))
                        .filter(signs -> !signs.isEmpty())
                        .toList());
    }

    static String write(List<BookRecord> books) {
        return SpreadsheetLines.write(lines -> {
            lines.add(HEADER);
            books.forEach(book -> lines.add(cells(book)));
        });
    }

    private static List<@Nullable String> cells(BookRecord book) {
        return Arrays.asList(
                book.content().title(),
                book.content().authors(),
                book.content().isbn(),
                book.content().series(),
                book.content().level(),
                KindWords.of(book.content().kind()),
                book.content().shelf(),
                book.barcodes().stream().map(Barcode::signs).collect(Collectors.joining(" ")));
    }
}
