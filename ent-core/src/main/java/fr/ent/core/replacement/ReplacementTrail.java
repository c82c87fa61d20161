package fr.ent.core.replacement;

import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.rights.RightEnded;
import fr.ent.core.rights.RightEnds;
import fr.ent.core.rights.RightGranted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what happens to a replacement in the trail, and tells who stands in and who is replaced. */
@Component
class ReplacementTrail {

    private static final String DAY_PAGE = "/";

    private final Audit audit;
    private final Notices notices;
    private final Directory directory;
    private final RightEnds ends;
    private final ApplicationEventPublisher events;

    ReplacementTrail(
            Audit audit, Notices notices, Directory directory, RightEnds ends, ApplicationEventPublisher events) {
        this.audit = audit;
        this.notices = notices;
        this.directory = directory;
        this.ends = ends;
        this.events = events;
    }

    void handedOver(PersonId by, Replacement replacement, ClassView schoolClass) {
        record(by, "class.handed-over", replacement);
        Map<PersonId, PersonName> names = directory.names(List.of(replacement.person(), replacement.replaced()));
        tell(
                replacement.person(),
                "core.class-handed-over",
                replacement,
                schoolClass,
                names.get(replacement.replaced()));
        tell(replacement.replaced(), "core.class-replaced", replacement, schoolClass, names.get(replacement.person()));
        events.publishEvent(RightGranted.to(replacement.person(), by));
    }

    void moved(PersonId by, Replacement replacement, ClassView schoolClass) {
        record(by, "class.replacement-moved", replacement);
        tellBoth("core.replacement-moved", replacement, schoolClass);
    }

    void ended(PersonId by, Replacement replacement, ClassView schoolClass) {
        record(by, "class.handed-back", replacement);
        tellBoth("core.replacement-ended", replacement, schoolClass);
        events.publishEvent(new RightEnded(List.of(replacement.person()), by));
    }

    private void record(PersonId by, String action, Replacement replacement) {
        audit.record(
                by,
                action,
                "class:" + replacement.schoolClass(),
                Map.of(
                        "person", replacement.person().toString(),
                        "replaced", replacement.replaced().toString(),
                        "from", ends.dayOf(replacement.startsAt()).toString(),
                        "until", lastDay(replacement)));
    }

    private void tellBoth(String kind, Replacement replacement, ClassView schoolClass) {
        notices.tell(
                List.of(replacement.person(), replacement.replaced()),
                new Notice(
                        kind, null, Map.of("className", schoolClass.name(), "until", lastDay(replacement)), DAY_PAGE));
    }

    private void tell(
            PersonId person, String kind, Replacement replacement, ClassView schoolClass, @Nullable PersonName other) {
        notices.tell(
                List.of(person),
                new Notice(
                        kind,
                        null,
                        Map.of(
                                "className", schoolClass.name(),
                                "name", other == null ? "" : other.full(),
                                "from", ends.dayOf(replacement.startsAt()).toString(),
                                "until", lastDay(replacement)),
                        DAY_PAGE));
    }

    private String lastDay(Replacement replacement) {
        return ends.dayOf(replacement.endsAt().minusMillis(1)).toString();
    }
}
