package fr.ent.core.storage.text;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.FileWithheld;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.ScanState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/** Reads the words of the next document of the territory in scope. */
@Component
class ReadDocument {

    private final Files files;
    private final ReadWords readWords;
    private final PassingFiles passing;
    private final TextRows rows;

    ReadDocument(Files files, ReadWords readWords, PassingFiles passing, TextRows rows) {
        this.files = files;
        this.readWords = readWords;
        this.passing = passing;
        this.rows = rows;
    }

    /**
     * One that the store lacks has no words. While the store doesn't answer none counts as tried.
     *
     * @throws ServiceUnavailable if the store doesn't answer
     */
    void read(FileView file) {
        try {
            rows.keep(file.id(), words(file));
        } catch (ServiceUnavailable failure) {
            rows.putBack(file.id());
            throw failure;
        } catch (FileWithheld withheld) {
            if (withheld.state() == ScanState.LOST) {
                rows.keep(file.id(), "");
            } else {
                rows.putBack(file.id());
            }
        }
    }

    private String words(FileView file) {
        try {
            Path document = passing.make("document-");
            try {
                try (InputStream content = files.open(file)) {
                    java.nio.file.Files.copy(content, document, StandardCopyOption.REPLACE_EXISTING);
                }
                return readWords.read(document, file.mediaType());
            } finally {
                java.nio.file.Files.deleteIfExists(document);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
