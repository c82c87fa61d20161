package fr.ent.core.storage;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes where files stand with the virus scanner. */
@Component
public class ScannedFiles {

    private final ScanNotes notes;

    ScannedFiles(ScanNotes notes) {
        this.notes = notes;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void noteAsked(FileId file, Instant now) {
        notes.noteAsked(file.value(), now);
    }

    /** Whether the file stood there before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean note(FileId file, ScanState before, ScanState state) {
        return notes.noteScan(file.value(), before, state) == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void noteVirus(FileId file, String virus) {
        notes.noteVirus(file.value(), virus);
    }
}
