package fr.ent.homework.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BooksCsvTests {

    @Test
    void comesBackAsItWent() {
        List<BookRecord> books = List.of(
                new BookRecord(
                        2,
                        new BookContent(
                                "Le « Petit ; Prince »",
                                "A. de Saint-Exupéry",
                                "9782070612758",
                                "Folio",
                                "CM1",
                                BookKind.NOVEL,
                                "R SAI",
                                null),
                        List.of(new Barcode("000001"), new Barcode("P-2"))),
                new BookRecord(
                        3,
                        new BookContent("=1+1, un livre de calcul", null, null, null, null, BookKind.OTHER, null, null),
                        List.of()));

        ReadCatalogue read = BooksCsv.read(BooksCsv.write(books));

        assertThat(read.books()).isEqualTo(books);
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void givesASpreadsheetNothingToReckon() {
        BookRecord trap = new BookRecord(
                1, new BookContent("=HYPERLINK(\"x\")", null, null, null, null, BookKind.OTHER, null, null), List.of());

        assertThat(BooksCsv.write(List.of(trap))).contains("'=HYPERLINK").doesNotContain(";=", "\n=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Titre;Auteur\nBulles;Zoé", "\uFEFFTITRE,AUTEURS\nBulles,Zoé", "titre\tauteur(s)\nBulles\tZoé"})
    void readsColumnsByTheirNamesWhateverStandsBetween(String csv) {
        assertThat(BooksCsv.read(csv).books())
                .singleElement()
                .satisfies(book -> assertThat(book.content().authors()).isEqualTo("Zoé"));
    }

    @Test
    void leavesOutWhatIsTooLongAndSaysWhere() {
        ReadCatalogue read = BooksCsv.read("Titre;Cote\nBulles;A\n" + "x".repeat(201) + ";B\n");

        assertThat(read.books()).hasSize(1);
        assertThat(read.faults()).containsExactly(new RecordFault(3, "title", "too-long"));
    }

    @Test
    void aCardsBarcodeIsNoCopys() {
        ReadCatalogue read = BooksCsv.read("Titre;Code-barres\nBulles;C0217 bcd-7\n");

        assertThat(read.books().getFirst().barcodes()).containsExactly(new Barcode("BCD-7"));
        assertThat(read.faults()).containsExactly(new RecordFault(2, "barcode", "malformed"));
    }

    @Test
    void aColumnOfCopiesHoldsANumberOrTheBarcodes() {
        List<BookRecord> books = BooksCsv.read("Titre;Exemplaires\nBulles;3\nFilou;P-1 P-2\nLune;\nTrop;900\n")
                .books();

        assertThat(books).extracting(BookRecord::copies).containsExactly(3, 2, 1, 1);
        assertThat(books.get(1).barcodes()).containsExactly(new Barcode("P-1"), new Barcode("P-2"));
    }

    @Test
    void saysThatASpreadsheetHasShortenedAnIsbn() {
        ReadCatalogue read = BooksCsv.read("Titre;ISBN\nBulles;9,78207E+12\n");

        assertThat(read.books()).hasSize(1);
        assertThat(read.faults()).containsExactly(new RecordFault(2, "isbn", "scientific"));
    }

    @Test
    void aBarcodeThatBeginsAsACardAndIsLongerIsNoCopysEither() {
        assertThat(BooksCsv.read("Titre;Code-barres\nBulles;C0123456789\n").faults())
                .containsExactly(new RecordFault(2, "barcode", "malformed"));
    }

    @Test
    void takesALineWithoutItsLastCellsAndSaysWhichItIs() {
        ReadCatalogue read = BooksCsv.read("Titre;Auteur;Cote\nBulles;Zoé;A\n\nFilou\n;;\n");

        assertThat(read.books()).extracting(book -> book.content().title()).containsExactly("Bulles", "Filou");
        assertThat(read.faults()).containsExactly(new RecordFault(4, "record", "shorter"));
        assertThat(read.byLine()).isTrue();
    }

    @Test
    void leavesOutALineWhoseCellsNobodyCanTellApart() {
        ReadCatalogue read = BooksCsv.read("Titre;Cote\nBulles;A;\nUn; deux; trois;B\n");

        assertThat(read.records()).isEqualTo(2);
        assertThat(read.books())
                .singleElement()
                .satisfies(book -> assertThat(book.number()).isEqualTo(2));
        assertThat(read.faults()).containsExactly(new RecordFault(3, "record", "longer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nom;Prénom\nBenali;Léa"})
    void refusesAFileWithoutTitles(String csv) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> BooksCsv.read(csv));

        assertThat(refusal.fields()).containsExactly(new InvalidField("file", "no-title-column"));
    }
}
