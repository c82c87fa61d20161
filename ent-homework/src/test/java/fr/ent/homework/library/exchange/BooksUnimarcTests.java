package fr.ent.homework.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;

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
