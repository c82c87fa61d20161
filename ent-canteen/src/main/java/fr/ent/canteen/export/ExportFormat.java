package fr.ent.canteen.export;

import fr.ent.core.http.Download;
import java.util.Locale;
import org.springframework.http.MediaType;

/** The files a list can be taken away in. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        public byte[] file(Sheet sheet) {
            return CsvFile.of(sheet);
        }
    },
    ODS("application/vnd.oasis.opendocument.spreadsheet") {
        @Override
        public byte[] file(Sheet sheet) {
            return OdsFile.of(sheet);
        }
    };

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    public abstract byte[] file(Sheet sheet);

    public Download download(Sheet sheet) {
        return download(sheet.title());
    }

    public Download download(String title) {
        return new Download(title, name().toLowerCase(Locale.ROOT), MediaType.parseMediaType(type));
    }
}
