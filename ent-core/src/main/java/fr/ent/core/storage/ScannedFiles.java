package fr.ent.core.storage;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes where files stand with the virus scanner. */
@Component
public class ScannedFiles {

    private final StoredFiles files;

    ScannedFiles(StoredFiles files) {
        this.files = files;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void noteAsked(FileId file, Instant now) {
        files.noteAsked(file.value(), now);
    }

    /** Whether the file stood there before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean note(FileId file, ScanState before, ScanState state) {
        return files.noteScan(file.value(), before, state) == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void noteVirus(FileId file, String virus) {
        files.noteVirus(file.value(), virus);
    }
}
