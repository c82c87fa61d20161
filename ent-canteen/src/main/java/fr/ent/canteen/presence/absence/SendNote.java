package fr.ent.canteen.presence.absence;

import fr.ent.core.InvalidField;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.Problem;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
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

    @Transactional
    void send(AbsenceNote note, Viewer guardian) {
        requireOwnPapers(note.files(), guardian);
        if (!notes.add(note)) {
            throw Problem.of(HttpStatus.CONFLICT, "canteen", "absence-note-sent");
        }
        files.share(note.files(), new Files.Audience.OfTownHall(guardian.territory()));
        record("absence-note.sent", note, guardian);
    }

    @Transactional
    void withdraw(AbsenceNote note, Viewer guardian) {
        notes.withdraw(note);
        files.withdraw(note.files(), new Files.Audience.OfTownHall(guardian.territory()));
        record("absence-note.withdrawn", note, guardian);
    }

    private void requireOwnPapers(List<FileId> sent, Viewer guardian) {
        List<FileView> own = sent.isEmpty() ? List.of() : files.listOwned(sent, guardian);
        if (own.size() < sent.size()) {
            throw Problem.notFound();
        }
        if (!own.stream().allMatch(SendNote::isPaper)) {
            throw Problem.invalid(new InvalidField("fileIds", "type-refused"));
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
