package fr.ent.core.onboarding.onde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

class HostileFilesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final String HEADER = "Civilité;Nom usage;Nom;Prénom;Adresse;CP;Commune;Pays;Courriel;"
            + "Téléphone domicile;Téléphone portable;Directeur;Classe\n";

    @Test
    void refusesAnotherDelimiter() {
        assertThat(refusal("Civilité,Nom usage,Nom,Prénom\nMME,,AUBIN,Claude\n"))
                .isEqualTo(fault(1, 1, FaultReason.WRONG_DELIMITER, "Civilité,Nom usage,Nom,Prénom"));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal("")).isEqualTo(fault(1, 1, FaultReason.EMPTY_FILE, ""));
    }

    @Test
    void refusesAFormulaInAColumnThatIsLeftOutAndInALabel() {
        assertThat(refusal(HEADER.replace("Pays", "Planète") + "MME;;AUBIN;Claude;;;;=1+1\n"))
                .isEqualTo(fault(2, 8, FaultReason.FORMULA, "Planète"));
        assertThat(refusal(HEADER.replace("Pays", "=1+1"))).isEqualTo(fault(1, 8, FaultReason.FORMULA, "=1+1"));
    }

    @Test
    void refusesAListOfPupilsInThePlaceOfTeachers() {
        assertThat(refusal("Nom;Prénom;Date naissance;Classe\nDUPRÉ;Zoé;14/03/2017;CE1\n"))
                .isEqualTo(fault(1, 3, FaultReason.OTHER_FILE, "Date naissance"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 enseignants;;;;;;;;;;;;\n", "\n;;;\n"})
    void refusesAFileWithoutLines(String rest) {
        assertThat(refusal(HEADER + rest)).isEqualTo(fault(1, 1, FaultReason.NO_LINES, ""));
    }

    @Test
    void saysThatAnOldWorkbookIsNotACsvFile() {
        byte[] bytes = HexFormat.of().parseHex("d0cf11e0a1b11ae1000000");

        assertThat(refusal(new ByteArrayResource(bytes))).isEqualTo(fault(1, 1, FaultReason.SPREADSHEET, ""));
    }

    @Test
    void namesAMissingColumn() {
        assertThat(refusal(HEADER.replace(";Prénom", "")))
                .isEqualTo(fault(1, 12, FaultReason.MISSING_COLUMN, "Prénom"));
    }

    @Test
    void refusesARepeatedColumn() {
        assertThat(refusal(HEADER.replace("Pays", "Nom"))).isEqualTo(fault(1, 8, FaultReason.REPEATED_COLUMN, "Nom"));
    }

    @Test
    void refusesTheFileOfAnotherKind() {
        OndeReading read = new OndeReader(TODAY).read(OndeFile.PUPILS, text(HEADER));

        assertThat(read)
                .isEqualTo(new OndeReading.Refused(java.util.List.of(
                        new OndeFault(OndeFile.PUPILS, 1, 13, FaultReason.MISSING_COLUMN, "Date naissance"))));
    }

    @Test
    void refusesAZipUnderAnotherName() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("eleves.csv"));
            zip.write(HEADER.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(refusal(new ByteArrayResource(bytes.toByteArray())))
                .isEqualTo(fault(1, 1, FaultReason.SPREADSHEET, ""));
    }

    @Test
    void refusesNulBytesWhereTheyStand() {
        assertThat(refusal(HEADER + "MME;;AUBIN;Clau\0de;;;;;;;;non;CE1\n"))
                .isEqualTo(fault(2, 4, FaultReason.NUL_BYTE, ""));
    }

    @Test
    void refusesAQuoteThatNeverEnds() {
        assertThat(refusal(HEADER + "MME;;\"AUBIN;Claude;;;;;;;;non;CE1\n"))
                .isEqualTo(fault(2, 3, FaultReason.BROKEN_QUOTE, ""));
    }

    @Test
    void refusesTextAfterAQuoteThatEnded() {
        assertThat(refusal(HEADER + "MME;;AUBIN;\"Clau\"de;;;;;;;;non;CE1\n"))
                .isEqualTo(fault(2, 4, FaultReason.BROKEN_QUOTE, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+cmd", "-2+3", "@SUM(A1)"})
    void refusesNamesThatASpreadsheetWouldRun(String formula) {
        assertThat(refusal(HEADER + "MME;;AUBIN;Claude;;;;;;;;non;CE1\nMME;;" + formula + ";Alix;;;;;;;;non;CP\n"))
                .isEqualTo(fault(3, 3, FaultReason.FORMULA, "Nom"));
    }

    @Test
    void stopsReadingALineWithoutEnd() {
        assertThat(refusal(() -> new Endless(1L << 30))).isEqualTo(fault(1, 1, FaultReason.TOO_LONG, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "14/13/2017, F, INVALID_DATE, 4",
        "2017-02-29, F, INVALID_DATE, 4",
        "14/03/17, F, INVALID_DATE, 4",
        "02/09/2026, F, FUTURE_DATE, 4",
        "'', F, REQUIRED, 4",
        "14/03/2017, X, INVALID_SEX, 5"
    })
    void saysWhichCellOfALineIsWrong(String birth, String sex, FaultReason reason, int column) {
        OndeReading read = new OndeReader(TODAY)
                .read(
                        OndeFile.PUPILS,
                        text("Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;Classe\nDUPRÉ;;Zoé;" + birth
                                + ";" + sex + ";CE1\n"));

        assertThat(((OndeReading.UsableLines) read).faults())
                .extracting(OndeFault::line, OndeFault::column, OndeFault::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, column, reason));
    }

    @Test
    void readsALineWithoutItsLastEmptyCells() {
        OndeReading.UsableLines read = (OndeReading.UsableLines)
                new OndeReader(TODAY).read(OndeFile.TEACHERS, text(HEADER + "MME;;AUBIN;Claude\n"));

        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).hasSize(1);
    }

    @Test
    void leavesOutALineWithMoreCellsThanColumns() {
        OndeReading.UsableLines read = (OndeReading.UsableLines)
                new OndeReader(TODAY).read(OndeFile.TEACHERS, text(HEADER + "MME;;AUBIN;Claude;;;;;;;;non;CE1;more\n"));

        assertThat(read.lines()).isEmpty();
        assertThat(read.complete()).isFalse();
        assertThat(read.faults()).containsExactly(fault(2, 14, FaultReason.COLUMN_COUNT, ""));
    }

    @Test
    void isNotCompleteWhenTheFooterCountsMorePeople() {
        OndeReading.UsableLines read = (OndeReading.UsableLines) new OndeReader(TODAY)
                .read(
                        OndeFile.TEACHERS,
                        text(HEADER + "MME;;AUBIN;Claude;;;;;;;;non;CE1\n28 enseignants;;;;;;;;;;;;\n"));

        assertThat(read.complete()).isFalse();
        assertThat(read.faults()).extracting(OndeFault::reason).containsExactly(FaultReason.FOOTER_COUNT);
    }

    private static OndeFault fault(int line, int column, FaultReason reason, String subject) {
        return new OndeFault(OndeFile.TEACHERS, line, column, reason, subject);
    }

    private static OndeFault refusal(String content) {
        return refusal(text(content));
    }

    private static OndeFault refusal(InputStreamSource content) {
        return ((OndeReading.Refused) new OndeReader(TODAY).read(OndeFile.TEACHERS, content))
                .faults()
                .getFirst();
    }

    private static InputStreamSource text(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
    }

    /** One letter, again and again, without ever holding it. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + given, (byte) 'a');
            left -= given;
            return given;
        }
    }
}
