package fr.ent.core.accompaniment;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.audit.AuditedAct;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.rights.RightEnded;
import fr.ent.core.rights.RightEnds;
import fr.ent.core.rights.RightGranted;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps in the trail, pupil by pupil, who accompanies whom, and tells the person. */
@Component
class AccompanimentTrail {

    private static final String OWN_PAGE = "/";

    private final Audit audit;
    private final Notices notices;
    private final RightEnds ends;
    private final ApplicationEventPublisher events;

    AccompanimentTrail(Audit audit, Notices notices, RightEnds ends, ApplicationEventPublisher events) {
        this.audit = audit;
        this.notices = notices;
        this.ends = ends;
        this.events = events;
    }

    void named(PersonId by, Accompaniment one, String place) {
        record(by, "accompaniment.named", one, one.children());
        tell("core.accompaniment-named", one, place);
        events.publishEvent(RightGranted.to(one.person(), by));
    }

    /** The pupils who are new and those who stay are kept anew with the last day, and those who are no more. */
    void changed(PersonId by, Accompaniment before, Accompaniment after, String place) {
        record(by, "accompaniment.changed", after, after.children());
        List<ChildId> gone = before.children().stream()
                .filter(child -> !after.children().contains(child))
                .toList();
        if (!gone.isEmpty()) {
            record(by, "accompaniment.ended", before, gone);
        }
        tell("core.accompaniment-changed", after, place);
    }

    void ended(PersonId by, Accompaniment one, String place) {
        record(by, "accompaniment.ended", one, one.children());
        tell("core.accompaniment-ended", one, place);
        events.publishEvent(new RightEnded(List.of(one.person()), by));
    }

    private void record(PersonId by, String action, Accompaniment one, Collection<ChildId> children) {
        Map<String, String> details = Map.of(
                "person", one.person().toString(),
                "role", one.kind().name(),
                "from", ends.dayOf(one.time().startsAt()).toString(),
                "until", lastDay(one));
        Stream<String> targets = one.kind().isOfClass()
                ? Stream.of("class:" + one.place())
                : children.stream().map(id -> "child:" + id);
        audit.recordAll(
                by,
                action,
                targets.map(target -> new AuditedAct(target, details)).toList());
    }

    private void tell(String kind, Accompaniment one, String place) {
        notices.tell(
                List.of(one.person()),
                new Notice(
                        kind,
                        null,
                        Map.of(
                                "place", place,
                                "from", ends.dayOf(one.time().startsAt()).toString(),
                                "until", lastDay(one)),
                        OWN_PAGE));
    }

    private String lastDay(Accompaniment one) {
        return ends.dayOf(one.time().endsAt().minusMillis(1)).toString();
    }
}
