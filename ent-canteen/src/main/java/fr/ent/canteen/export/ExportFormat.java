package fr.ent.canteen.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The files a list can be taken away in. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        byte[] file(Sheet sheet) {
            return CsvFile.of(sheet);
        }
    },
    ODS("application/vnd.oasis.opendocument.spreadsheet") {
        @Override
        byte[] file(Sheet sheet) {
            return OdsFile.of(sheet);
        }
    };

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    abstract byte[] file(Sheet sheet);

    public ResponseEntity<byte[]> answer(Sheet sheet) {
        String name = sheet.title().replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + "." + name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file(sheet));
    }
}
