package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells pupils and their guardians that homework was given; nothing once it is past. */
@Component
class DueNotices {

    private final Directory directory;
    private final Notices notices;
    private final Clock clock;

    DueNotices(Directory directory, Notices notices, Clock clock) {
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
    }

    void tell(EntryFacts entry) {
        LocalDate due = entry.content().dueDate();
        if (due == null || due.isBefore(LocalDate.now(clock))) {
            return;
        }
        Map<String, String> arguments = Map.of("subject", entry.content().subject(), "dueDate", due.toString());
        String link = "/devoirs?enfant={child}&date=" + due;
        notices.tellEach(followers(entry.classId()), new Notice("homework.due", null, arguments, link));
    }

    private Map<ChildId, List<PersonId>> followers(ClassId schoolClass) {
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(schoolClass);
        Map<ChildId, List<PersonId>> followers = new LinkedHashMap<>();
        directory
                .listPupils(schoolClass)
                .forEach(pupil -> followers.put(
                        pupil.id(),
                        Stream.concat(
                                        Stream.of(pupil.id().asPerson()),
                                        guardians.getOrDefault(pupil.id(), List.of()).stream()
                                                .map(PersonName::id))
                                .toList()));
        return followers;
    }
}
