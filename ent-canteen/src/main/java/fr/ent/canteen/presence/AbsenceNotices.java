package fr.ent.canteen.presence;

import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.core.Directory;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a child's guardians whether an absence is accepted. */
@Component
class AbsenceNotices {

    private final Notices notices;
    private final Directory directory;
    private final Activities activities;

    AbsenceNotices(Notices notices, Directory directory, Activities activities) {
        this.notices = notices;
        this.directory = directory;
        this.activities = activities;
    }

    void excused(Excuses.Absence absence, String reason) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("reason", reason);
        tell("canteen.absence-excused", absence, arguments);
    }

    void withdrawn(Excuses.Absence absence) {
        tell("canteen.absence-not-excused", absence, new HashMap<>());
    }

    private void tell(String kind, Excuses.Absence absence, Map<String, String> arguments) {
        arguments.put("date", absence.day().toString());
        activities
                .find(absence.activity())
                .filter(activity -> activity.kind() != ActivityKind.CANTEEN)
                .ifPresent(activity -> arguments.put("activity", activity.name()));
        notices.tell(
                directory.listGuardians(absence.child()).stream()
                        .map(PersonName::id)
                        .toList(),
                new Notice(kind, absence.child(), arguments, "/cantine?date=" + absence.day()));
    }
}
