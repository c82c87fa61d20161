package fr.ent.homework.library.exchange;

import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marc4j.MarcReader;
import org.marc4j.MarcStreamReader;
import org.marc4j.MarcStreamWriter;
import org.marc4j.MarcWriter;
import org.marc4j.converter.impl.Iso5426ToUnicode;
import org.marc4j.marc.DataField;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;
import org.marc4j.marc.Subfield;

/**
 * Books as libraries exchange them: UNIMARC (IFLA, Bibliographic Format, 3rd edition) in ISO 2709. 010 ISBN, 200 title and
 * authors, 225 or 461 series, 333 readers, 608 kind, 700 to 702 authors, 995 copies by the French recommendation.
 */
final class BooksUnimarc {

    private static final String LEADER = "00000nam0 2200000   450 ";

    /** UNIMARC 100 $a: the day of the record, and {@code 50} for Unicode. */
    private static final String GENERAL = "20260101d        u  y0frey50      ba";

    private static final int SETS_FROM = 26;
    private static final int SETS_TO = 28;

    private BooksUnimarc() {}

    /** Whether a file begins as a record does: its length in five digits. */
    static boolean looksLike(byte[] file) {
        return MarcPieces.split(file).stream()
                .findFirst()
                .filter(piece -> piece[piece.length - 1] == MarcPieces.END)
                .filter(piece ->
                        new String(piece, 0, Math.min(5, piece.length), StandardCharsets.US_ASCII).matches("[0-9]{5}"))
                .isPresent();
    }

    /** Reads each record by itself, so that one that is broken keeps no other out. */
    static ReadCatalogue read(byte[] file) {
        RecordTaker taker = new RecordTaker();
        for (byte[] piece : MarcPieces.split(file)) {
            boolean isUnicode = isUtf8(piece);
            Optional<Record> record = record(piece, isUnicode);
            if (record.isPresent()) {
                take(record.get(), isUnicode ? UnaryOperator.identity() : letters(record.get()), taker);
            } else {
                taker.takeBroken();
            }
        }
        return taker.finish();
    }

    private static Optional<Record> record(byte[] piece, boolean isUnicode) {
        try {
            MarcReader reader =
                    new MarcStreamReader(new ByteArrayInputStream(piece), isUnicode ? "UTF-8" : "ISO-8859-1");
            return reader.hasNext() ? Optional.of(reader.next()) : Optional.empty();
        } catch (RuntimeException broken) {
            // the library says so by exceptions of many kinds, since it believes the lengths in the file
            return Optional.empty();
        }
    }

    private static void take(Record record, UnaryOperator<String> letters, RecordTaker taker) {
        Map<String, String> words = new HashMap<>();
        put(words, "title", letters, titled(record));
        put(words, "authors", letters, first(text(record, "200", 'f', ", "), names(record)));
        put(words, "isbn", letters, firstOf(record, "010", 'a'));
        put(words, "series", letters, first(firstOf(record, "225", 'a'), firstOf(record, "461", 't')));
        put(words, "level", letters, firstOf(record, "333", 'a'));
        put(words, "shelf", letters, firstOf(record, "995", 'k'));
        String kind = firstOf(record, "608", 'a');
        taker.take(
                words,
                KindWords.read(kind == null ? "" : letters.apply(kind)),
                fields(record, "995").flatMap(field -> values(field, 'f')).toList());
    }

    private static void put(
            Map<String, String> words, String field, UnaryOperator<String> letters, @Nullable String raw) {
        if (raw != null && !raw.isBlank()) {
            words.put(field, letters.apply(raw));
        }
    }

    private static @Nullable String titled(Record record) {
        String title = text(record, "200", 'a', ", ");
        String more = text(record, "200", 'e', ", ");
        return title == null || more == null ? title : title + " : " + more;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    /** Authors as they are entered one by one: given name, family name. */
    private static @Nullable String names(Record record) {
        String all = Stream.of("700", "701", "702")
                .flatMap(tag -> fields(record, tag))
                .map(field ->
                        Stream.concat(values(field, 'b'), values(field, 'a')).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String text(Record record, String tag, char code, String between) {
        String all = fields(record, tag)
                .limit(1)
                .flatMap(field -> values(field, code))
                .collect(Collectors.joining(between));
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String firstOf(Record record, String tag, char code) {
        return fields(record, tag)
                .flatMap(field -> values(field, code))
                .findFirst()
                .orElse(null);
    }

    private static Stream<DataField> fields(Record record, String tag) {
        return record.getVariableFields(tag).stream()
                .filter(DataField.class::isInstance)
                .map(DataField.class::cast);
    }

    private static Stream<String> values(DataField field, char code) {
        return field.getSubfields(code).stream().map(Subfield::getData).filter(Objects::nonNull);
    }

    /** The letters of a file that isn't in UTF-8: ISO 5426 where the record says so, else those of Windows. */
    private static UnaryOperator<String> letters(Record record) {
        String general = firstOf(record, "100", 'a');
        boolean isIso5426 = general != null
                && general.length() >= SETS_TO
                && general.substring(SETS_FROM, SETS_TO).matches("0[1-3]");
        return isIso5426
                ? raw -> new Iso5426ToUnicode().convert(raw.toCharArray())
                : raw -> new String(raw.getBytes(StandardCharsets.ISO_8859_1), Charset.forName("windows-1252"));
    }

    static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    static byte[] write(List<BookRecord> books) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        MarcWriter writer = new MarcStreamWriter(file, "UTF-8");
        books.forEach(book -> writer.write(record(book)));
        writer.close();
        return file.toByteArray();
    }

    private static Record record(BookRecord book) {
        MarcFactory factory = MarcFactory.newInstance();
        Record record = factory.newRecord(factory.newLeader(LEADER));
        record.addVariableField(factory.newControlField("001", Integer.toString(book.number())));
        BookContent content = book.content();
        add(record, "010", ' ', "a", content.isbn());
        add(record, "100", ' ', "a", GENERAL);
        add(record, "101", '0', "a", "fre");
        DataField title = factory.newDataField("200", '1', ' ', "a", content.title());
        String authors = content.authors();
        if (authors != null) {
            title.addSubfield(factory.newSubfield('f', authors));
        }
        record.addVariableField(title);
        add(record, "225", '2', "a", content.series());
        add(record, "333", ' ', "a", content.level());
        add(record, "608", ' ', "a", KindWords.of(content.kind()));
        String shelf = content.shelf();
        book.barcodes().forEach(barcode -> record.addVariableField(copy(barcode, shelf)));
        return record;
    }

    private static DataField copy(Barcode barcode, @Nullable String shelf) {
        MarcFactory factory = MarcFactory.newInstance();
        DataField copy = factory.newDataField("995", ' ', ' ', "f", barcode.signs());
        if (shelf != null) {
            copy.addSubfield(factory.newSubfield('k', shelf));
        }
        return copy;
    }

    private static void add(Record record, String tag, char indicator, String code, @Nullable String value) {
        if (value != null) {
            record.addVariableField(MarcFactory.newInstance().newDataField(tag, indicator, ' ', code, value));
        }
    }
}
