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

    /** @param again when it may be asked about again, unless it has a verdict by then */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteAsked(FileId file, Instant now, Instant again) {
        notes.noteAsked(file.value(), now, again);
    }

    /** The scanner was there and gave no verdict about it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteInVain(FileId file, Instant again) {
        notes.noteInVain(file.value(), again);
    }

    /** Whether the file stood there before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean note(FileId file, ScanState before, ScanState state) {
        return notes.noteScan(file.value(), before, state) == 1;
    }

    /** All files of the same bytes are infected, whatever was said of them before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteInfected(String sha256, long size, String virus, Instant now) {
        notes.noteInfected(sha256, size, virus, now);
    }
}
