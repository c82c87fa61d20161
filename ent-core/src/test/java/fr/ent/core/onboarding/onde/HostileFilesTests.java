package fr.ent.core.onboarding.onde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

class HostileFilesTests {

    private static final String HEADER = "Civilité;Nom usage;Nom;Prénom;Adresse;CP;Commune;Pays;Courriel;"
            + "Téléphone domicile;Téléphone portable;Directeur;Classe\n";

    @Test
    void refusesAnotherDelimiter() {
        assertThat(refusal("Civilité,Nom usage,Nom,Prénom\nMME,,AUBIN,Claude\n"))
                .isEqualTo(fault(1, 1, Reason.WRONG_DELIMITER, "Civilité,Nom usage,Nom,Prénom"));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal("")).isEqualTo(fault(1, 1, Reason.EMPTY_FILE, ""));
    }

    @Test
    void namesAnUnknownColumn() {
        assertThat(refusal(HEADER.replace("Pays", "Planète"))).isEqualTo(fault(1, 8, Reason.UNKNOWN_COLUMN, "Planète"));
    }

    @Test
    void namesAMissingColumn() {
        assertThat(refusal(HEADER.replace(";Prénom", ""))).isEqualTo(fault(1, 12, Reason.MISSING_COLUMN, "Prénom"));
    }

    @Test
    void refusesARepeatedColumn() {
        assertThat(refusal(HEADER.replace("Pays", "Nom"))).isEqualTo(fault(1, 8, Reason.REPEATED_COLUMN, "Nom"));
    }

    @Test
    void refusesTheFileOfAnotherKind() {
        Reading read = OndeReader.read(OndeFile.PUPILS, text(HEADER));

        assertThat(read)
                .isEqualTo(new Reading.Refused(
                        java.util.List.of(new Fault(OndeFile.PUPILS, 1, 1, Reason.UNKNOWN_COLUMN, "Civilité"))));
    }

    @Test
    void refusesAZipUnderAnotherName() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("eleves.csv"));
            zip.write(HEADER.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(refusal(new ByteArrayResource(bytes.toByteArray()))).isEqualTo(fault(1, 1, Reason.NOT_TEXT, ""));
    }

    @Test
    void refusesNulBytesWhereTheyStand() {
        assertThat(refusal(HEADER + "MME;;AUBIN;Clau\0de;;;;;;;;non;CE1\n"))
                .isEqualTo(fault(2, 4, Reason.NUL_BYTE, ""));
    }

    @Test
    void refusesAQuoteThatNeverEnds() {
        assertThat(refusal(HEADER + "MME;;\"AUBIN;Claude;;;;;;;;non;CE1\n"))
                .isEqualTo(fault(2, 3, Reason.BROKEN_QUOTE, ""));
    }

    @Test
    void refusesTextAfterAQuoteThatEnded() {
        assertThat(refusal(HEADER + "MME;;AUBIN;\"Clau\"de;;;;;;;;non;CE1\n"))
                .isEqualTo(fault(2, 4, Reason.BROKEN_QUOTE, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+cmd", "-2+3", "@SUM(A1)"})
    void refusesNamesThatASpreadsheetWouldRun(String formula) {
        assertThat(refusal(HEADER + "MME;;AUBIN;Claude;;;;;;;;non;CE1\nMME;;" + formula + ";Alix;;;;;;;;non;CP\n"))
                .isEqualTo(fault(3, 3, Reason.FORMULA, "Nom"));
    }

    @Test
    void acceptsAPhoneWithItsCountry() {
        Reading read = OndeReader.read(
                OndeFile.TEACHERS, text(HEADER + "MME;;AUBIN;Claude;;;;;;;+33 6 00 00 00 00;non;CE1\n"));

        assertThat(((Reading.Lines) read).lines().getFirst().value(Field.MOBILE_PHONE))
                .isEqualTo("+33 6 00 00 00 00");
    }

    @Test
    void stopsReadingALineWithoutEnd() {
        assertThat(refusal(() -> new Endless(1L << 30))).isEqualTo(fault(1, 1, Reason.TOO_LONG, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "14/13/2017, F, INVALID_DATE, 4",
        "2017-02-29, F, INVALID_DATE, 4",
        "14/03/17, F, INVALID_DATE, 4",
        "'', F, REQUIRED, 4",
        "14/03/2017, X, INVALID_SEX, 5"
    })
    void saysWhichCellOfALineIsWrong(String birth, String sex, Reason reason, int column) {
        Reading read = OndeReader.read(
                OndeFile.PUPILS,
                text("Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;Classe\nDUPRÉ;;Zoé;" + birth + ";"
                        + sex + ";CE1\n"));

        assertThat(((Reading.Lines) read).faults())
                .extracting(Fault::line, Fault::column, Fault::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, column, reason));
    }

    @Test
    void readsALineWithoutItsLastEmptyCells() {
        Reading.Lines read = (Reading.Lines) OndeReader.read(OndeFile.TEACHERS, text(HEADER + "MME;;AUBIN;Claude\n"));

        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).hasSize(1);
    }

    @Test
    void leavesOutALineWithMoreCellsThanColumns() {
        Reading.Lines read = (Reading.Lines)
                OndeReader.read(OndeFile.TEACHERS, text(HEADER + "MME;;AUBIN;Claude;;;;;;;;non;CE1;more\n"));

        assertThat(read.lines()).isEmpty();
        assertThat(read.complete()).isFalse();
        assertThat(read.faults()).containsExactly(fault(2, 14, Reason.COLUMN_COUNT, ""));
    }

    @Test
    void isNotCompleteWhenTheFooterCountsMorePeople() {
        Reading.Lines read = (Reading.Lines) OndeReader.read(
                OndeFile.TEACHERS, text(HEADER + "MME;;AUBIN;Claude;;;;;;;;non;CE1\n28 enseignants;;;;;;;;;;;;\n"));

        assertThat(read.complete()).isFalse();
        assertThat(read.faults()).extracting(Fault::reason).containsExactly(Reason.FOOTER_COUNT);
    }

    private static Fault fault(int line, int column, Reason reason, String subject) {
        return new Fault(OndeFile.TEACHERS, line, column, reason, subject);
    }

    private static Fault refusal(String content) {
        return refusal(text(content));
    }

    private static Fault refusal(InputStreamSource content) {
        return ((Reading.Refused) OndeReader.read(OndeFile.TEACHERS, content))
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
