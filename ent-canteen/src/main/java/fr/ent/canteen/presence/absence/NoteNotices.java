package fr.ent.canteen.presence.absence;

import fr.ent.core.Directory;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a child's guardians what the town hall answered. */
@Component
class NoteNotices {

    private final Notices notices;
    private final Directory directory;

    NoteNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    void answered(String kind, AbsenceNote note) {
        notices.tell(
                directory.listGuardians(note.child()).stream()
                        .map(PersonName::id)
                        .toList(),
                new Notice(kind, note.child(), Map.of("date", note.days().from().toString()), "/cantine/absences"));
    }
}
