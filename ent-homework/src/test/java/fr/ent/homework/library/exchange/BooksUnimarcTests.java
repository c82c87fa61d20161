package fr.ent.homework.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marc4j.MarcStreamWriter;
import org.marc4j.converter.impl.UnicodeToIso5426;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

class BooksUnimarcTests {

    private static final BookRecord PRINCE = new BookRecord(
            1,
            new BookContent(
                    "Le Petit Prince",
                    "Antoine de Saint-Exupéry",
                    "9782070612758",
                    "Folio junior",
                    "CM1",
                    BookKind.NOVEL,
                    "R SAI",
                    null),
            List.of(new Barcode("000001"), new Barcode("P-2")));
    private static final BookRecord BUBBLES = new BookRecord(
            2, new BookContent("Bulles d’Œil", null, null, null, null, BookKind.COMIC, null, null), List.of());

    @Test
    void comesBackAsItWent() {
        ReadCatalogue read = BooksUnimarc.read(BooksUnimarc.write(List.of(PRINCE, BUBBLES)));

        assertThat(read.books()).containsExactly(PRINCE, BUBBLES);
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void isKnownByItsFirstSigns() {
        assertThat(BooksUnimarc.looksLike(BooksUnimarc.write(List.of(BUBBLES)))).isTrue();
        assertThat(BooksUnimarc.looksLike("Titre;Auteurs\n".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(BooksUnimarc.looksLike(new byte[0])).isFalse();
    }

    @Test
    void readsTheLettersOfLibrariesAndOfWindows() {
        String iso5426 = new UnicodeToIso5426().convert("Le Père Noël");

        assertThat(read(titled(iso5426, "0103"), StandardCharsets.ISO_8859_1)).isEqualTo("Le Père Noël");
        assertThat(read(titled("Le cœur d’été", "    "), Charset.forName("windows-1252")))
                .isEqualTo("Le cœur d’été");
    }

    @Test
    void readsAuthorsThatAreEnteredOneByOne() {
        Record record = titled("Bulles", "50  ");
        MarcFactory factory = MarcFactory.newInstance();
        record.addVariableField(factory.newDataField("700", ' ', '1', "a", "Ferrand", "b", "Zoé"));
        record.addVariableField(factory.newDataField("701", ' ', '1', "a", "Roche", "b", "Ilan"));

        ReadCatalogue read = BooksUnimarc.read(file(record, StandardCharsets.UTF_8));

        assertThat(read.books().getFirst().content().authors()).isEqualTo("Zoé Ferrand, Ilan Roche");
    }

    /**
     * A record as the catalogues of the BnF and the Sudoc give them (IFLA's UNIMARC, with what each adds): an article between the
     * signs that keep it out of sorting, a subtitle, persons with their authority and function, a collection with its number, 214
     * for the publisher, subjects, 930 and 995 for copies.
     */
    @Test
    void readsARecordOfANationalCatalogueAndGivesItOnAsItWasRead() {
        MarcFactory factory = MarcFactory.newInstance();
        Record record = factory.newRecord(factory.newLeader("00000cam a2200000   450 "));
        record.addVariableField(factory.newControlField("001", "FRBNF000000010000009"));
        record.addVariableField(factory.newControlField("003", "http://catalogue.example/ark:/00000/cb00000001x"));
        record.addVariableField(
                factory.newDataField("010", ' ', ' ', "a", "978-2-211-00000-0", "b", "br.", "d", "12,70 EUR"));
        record.addVariableField(factory.newDataField("100", ' ', ' ', "a", "20240115d2024    m  y0frey50      ba"));
        record.addVariableField(factory.newDataField("101", '1', ' ', "a", "fre", "c", "eng"));
        record.addVariableField(factory.newDataField(
                "200",
                '1',
                ' ',
                "a",
                "\u0088Le \u0089phare",
                "b",
                "Texte imprimé",
                "e",
                "une histoire de mer",
                "f",
                "Anne Dune",
                "g",
                "illustrations de Basile Roc"));
        record.addVariableField(factory.newDataField("214", ' ', '0', "a", "Paris", "c", "les Vagues", "d", "DL 2024"));
        record.addVariableField(factory.newDataField("215", ' ', ' ', "a", "1 vol. (32 p.)", "d", "26 cm"));
        record.addVariableField(factory.newDataField("225", '|', ' ', "a", "Petits albums", "v", "12"));
        record.addVariableField(factory.newDataField("333", ' ', ' ', "a", "À partir de 6 ans"));
        record.addVariableField(factory.newDataField("461", ' ', '0', "t", "Les gens du port", "v", "2"));
        record.addVariableField(factory.newDataField("606", ' ', ' ', "3", "000000001", "a", "Phares", "2", "rameau"));
        record.addVariableField(factory.newDataField(
                "700",
                ' ',
                '|',
                "3",
                "00000001",
                "o",
                "ISNI0000000000000000",
                "a",
                "Dune",
                "b",
                "Anne",
                "f",
                "1980-....",
                "4",
                "070"));
        record.addVariableField(factory.newDataField("801", ' ', '3', "a", "FR", "b", "FR-000000000", "g", "AFNOR"));
        record.addVariableField(factory.newDataField("930", ' ', ' ', "5", "FR-000000000:1", "a", "2024-1", "j", "u"));
        record.addVariableField(factory.newDataField("995", ' ', ' ', "f", "000007", "k", "A DUN", "r", "am"));

        ReadCatalogue read = BooksUnimarc.read(file(record, StandardCharsets.UTF_8));

        assertThat(read.faults()).isEmpty();
        BookRecord phare = read.books().getFirst();
        assertThat(phare.content().title()).isEqualTo("Le phare : une histoire de mer");
        assertThat(phare.content().authors()).isEqualTo("Anne Dune");
        assertThat(phare.content().isbn()).isEqualTo("9782211000000");
        assertThat(phare.content().series()).isEqualTo("Petits albums");
        assertThat(phare.content().level()).isEqualTo("À partir de 6 ans");
        assertThat(phare.content().shelf()).isEqualTo("A DUN");
        assertThat(phare.barcodes()).containsExactly(new Barcode("000007"));
        assertThat(BooksUnimarc.read(BooksUnimarc.write(List.of(phare))).books())
                .extracting(BookRecord::content, BookRecord::barcodes)
                .containsExactly(tuple(phare.content(), phare.barcodes()));
    }

    /** The same in the older way: ISO 5426 letters, its own signs around an article, 210, a series by 461 alone, a set of parts. */
    @Test
    void readsARecordOfAnOlderCatalogueAndGivesItOnAsItWasRead() {
        MarcFactory factory = MarcFactory.newInstance();
        Record record = factory.newRecord(factory.newLeader("00000nam  2200000   45  "));
        record.addVariableField(factory.newDataField("010", ' ', ' ', "a", "2-211-00000-2"));
        record.addVariableField(factory.newDataField("100", ' ', ' ', "a", "19990226d1999    m  y0frey0103    ba"));
        UnicodeToIso5426 letters = new UnicodeToIso5426();
        record.addVariableField(factory.newDataField(
                "200",
                '1',
                ' ',
                "a",
                "\u0088Les \u0089" + letters.convert("étés de Zoé"),
                "f",
                letters.convert("Rémi Hâle")));
        record.addVariableField(factory.newDataField("210", ' ', ' ', "a", "Lyon", "c", "Dunes", "d", "1999"));
        record.addVariableField(
                factory.newDataField("461", ' ', '0', "t", letters.convert("Le cycle des étés"), "v", "1"));

        ReadCatalogue read = BooksUnimarc.read(file(record, StandardCharsets.ISO_8859_1));

        assertThat(read.faults()).isEmpty();
        BookContent book = read.books().getFirst().content();
        assertThat(book.title()).isEqualTo("Les étés de Zoé");
        assertThat(book.authors()).isEqualTo("Rémi Hâle");
        assertThat(book.isbn()).isEqualTo("9782211000000");
        assertThat(book.series()).isEqualTo("Le cycle des étés");
        assertThat(BooksUnimarc.read(BooksUnimarc.write(read.books()))
                        .books()
                        .getFirst()
                        .content())
                .isEqualTo(book);
    }

    @Test
    void saysWhichRecordIsBroken() {
        byte[] good = BooksUnimarc.write(List.of(PRINCE));
        byte[] file = (new String(good, StandardCharsets.UTF_8) + "00042nonsense").getBytes(StandardCharsets.UTF_8);

        ReadCatalogue read = BooksUnimarc.read(file);

        assertThat(read.books()).hasSize(1);
        assertThat(read.faults()).containsExactly(new RecordFault(2, "record", "malformed"));
    }

    @Test
    void aBrokenRecordKeepsNoOtherOut() {
        String prince = text(PRINCE);
        String file =
                "\uFEFF" + prince + "\r\n" + prince.replaceFirst("[0-9]{5}", "99998") + "\n" + text(BUBBLES) + "\r\n";

        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        ReadCatalogue read = BooksUnimarc.read(bytes);

        assertThat(BooksUnimarc.looksLike(bytes)).isTrue();
        assertThat(read.records()).isEqualTo(3);
        assertThat(read.books())
                .extracting(book -> book.content().title())
                .containsExactly("Le Petit Prince", "Bulles d’Œil");
        assertThat(read.faults()).containsExactly(new RecordFault(2, "record", "malformed"));
    }

    private static String text(BookRecord book) {
        return new String(BooksUnimarc.write(List.of(book)), StandardCharsets.UTF_8);
    }

    private static String read(Record record, Charset letters) {
        return BooksUnimarc.read(file(record, letters))
                .books()
                .getFirst()
                .content()
                .title();
    }

    private static byte[] file(Record record, Charset letters) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        MarcStreamWriter writer = new MarcStreamWriter(file, letters.name());
        writer.write(record);
        writer.close();
        return file.toByteArray();
    }

    private static Record titled(String title, String sets) {
        MarcFactory factory = MarcFactory.newInstance();
        Record record = factory.newRecord(factory.newLeader("00000nam0 2200000   450 "));
        record.addVariableField(
                factory.newDataField("100", ' ', ' ', "a", "20260101d        u  y0frey" + sets + "    ba"));
        record.addVariableField(factory.newDataField("200", '1', ' ', "a", title));
        return record;
    }
}
