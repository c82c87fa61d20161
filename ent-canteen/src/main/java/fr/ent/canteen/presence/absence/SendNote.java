package fr.ent.canteen.presence.absence;

import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A guardian says why a child is away, or takes it back while nobody has answered. Papers are for the town hall alone. */
@Component
class SendNote {

    private final AbsenceNotes notes;
    private final Files files;
    private final Audit audit;

    SendNote(AbsenceNotes notes, Files files, Audit audit) {
        this.notes = notes;
        this.files = files;
        this.audit = audit;
    }

    /** False when a note about the same days waits already. */
    @Transactional
    boolean send(AbsenceNote note, Viewer guardian) {
        requireOwnPapers(note.files(), guardian);
        if (!notes.add(note)) {
            return false;
        }
        files.share(note.files(), new Files.Audience.OfTownHall(guardian.territory()));
        record("absence-note.sent", note, guardian);
        return true;
    }

    /** False when the note isn't waiting any more. */
    @Transactional
    boolean withdraw(AbsenceNote note, Viewer guardian) {
        if (!notes.withdraw(note)) {
            return false;
        }
        files.withdraw(note.files(), new Files.Audience.OfTownHall(guardian.territory()));
        record("absence-note.withdrawn", note, guardian);
        return true;
    }

    private void requireOwnPapers(List<FileId> sent, Viewer guardian) {
        List<FileView> own = sent.isEmpty() ? List.of() : files.listOwned(sent, guardian);
        if (own.size() < sent.size()) {
            throw new NotThere();
        }
        if (!own.stream().allMatch(SendNote::isPaper)) {
            throw new InvalidInput("fileIds", "type-refused");
        }
    }

    private static boolean isPaper(FileView file) {
        return file.mediaType().equals("application/pdf") || file.mediaType().startsWith("image/");
    }

    private void record(String action, AbsenceNote note, Viewer guardian) {
        audit.record(
                guardian.person(),
                action,
                "child:" + note.child(),
                Map.of("note", note.id().toString()));
    }
}
