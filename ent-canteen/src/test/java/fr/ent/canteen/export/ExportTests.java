package fr.ent.canteen.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.money.Cents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ExportTests {

    private static Sheet sheet(String words) {
        return new Sheet(
                "Liste",
                List.of(
                        new Sheet.SheetColumn("name", "Nom"),
                        new Sheet.SheetColumn("amount", "Prix"),
                        new Sheet.SheetColumn("day", "Jour"),
                        new Sheet.SheetColumn("count", "Nombre")),
                List.of(List.of(
                        Cell.of(words), Cell.of(Cents.of(1_205)), Cell.of(LocalDate.of(2026, 11, 30)), Cell.of(-3))));
    }

    @Test
    void writesCsvAsFrenchSpreadsheetsReadIt() {
        String csv = new String(ExportFormat.CSV.file(sheet("Léa; l’aînée")), StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("\uFEFFNom;Prix;Jour;Nombre\r\n\"Léa; l’aînée\";12,05;30/11/2026;-3\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+33", "-2+3", "@SUM(A1)", "\t=1", "＝1", "\u00a0=1", "\u202f+1", "\ufeff=1", "\u200b@A1"
            })
    void disarmsWordsThatASpreadsheetWouldCalculate(String words) {
        String csv = new String(ExportFormat.CSV.file(sheet(words)), StandardCharsets.UTF_8);

        assertThat(csv.lines().skip(1).findFirst().orElseThrow().replace("\"", ""))
                .startsWith("'" + words.charAt(0));
    }

    @Test
    void writesTypedCellsAndNoFormulaIntoAnOpenDocument() throws IOException {
        String content = content(ExportFormat.ODS.file(sheet("=1+1")));

        assertThat(content)
                .contains("office:value-type=\"string\"", "=1+1", "office:currency=\"EUR\"", "12.05", "2026-11-30")
                .doesNotContain("table:formula");
    }

    @Test
    void leavesOutSignsThatNoFileHolds() throws Exception {
        Sheet old = sheet("A\u0001\u000bB\ud800\uffff\r\nC");

        assertThat(new String(ExportFormat.CSV.file(old), StandardCharsets.UTF_8))
                .contains("\"A B \nC\";12,05");
        String ods = content(ExportFormat.ODS.file(old));
        assertThat(ods).contains("A B ");
        assertThat(wellFormed(ods).getTagName()).isEqualTo("office:document-content");
    }

    private static Element wellFormed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static String content(byte[] ods) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No content");
    }
}
