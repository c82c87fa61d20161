package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells guardians what they are asked to, that it was moved or called off, and that a place is theirs. */
@Component
class EventNotices {

    private static final String PAGE = "/evenements";

    private final Directory directory;
    private final Notices notices;

    EventNotices(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    void tellNew(EventFacts event) {
        notices.tell(guardians(event), notice("homework.event", event).byDay());
    }

    void tellMoved(EventFacts event) {
        List<PersonId> guardians = guardians(event);
        takeBack(guardians, "homework.event", event);
        notices.tell(guardians, notice("homework.event-moved", event).byDay());
    }

    void tellCalledOff(EventFacts event) {
        List<PersonId> guardians = guardians(event);
        takeBack(guardians, "homework.event", event);
        takeBack(guardians, "homework.event-moved", event);
        notices.tell(guardians, notice("homework.event-called-off", event));
    }

    /** Guardians who haven't read that it was called off won't. */
    void tellRestored(EventFacts event) {
        List<PersonId> guardians = guardians(event);
        takeBack(guardians, "homework.event-called-off", event);
        Notice notice = notice("homework.event", event).byDay();
        Set<PersonId> told = notices.listTold(guardians, notice.kind(), notice.arguments());
        notices.tell(guardians.stream().filter(one -> !told.contains(one)).toList(), notice);
    }

    void tellSeated(EventFacts event, Collection<PersonId> guardians) {
        notices.tell(guardians, notice("homework.event-place", event).byDay());
    }

    private void takeBack(List<PersonId> guardians, String kind, EventFacts event) {
        notices.takeBack(guardians, kind, Map.of("event", event.id().toString()));
    }

    private static Notice notice(String kind, EventFacts event) {
        return new Notice(
                kind,
                null,
                Map.of(
                        "event", event.id().toString(),
                        "title", event.content().what().title(),
                        "date", event.content().when().from().toString()),
                PAGE);
    }

    /** Two statements, however many classes. */
    private List<PersonId> guardians(EventFacts event) {
        List<ChildId> children = directory.listPupilsAt(List.of(event.readers().school())).stream()
                .filter(event.readers()::include)
                .map(ChildView::id)
                .toList();
        return directory.listGuardians(children).values().stream()
                .flatMap(List::stream)
                .map(PersonName::id)
                .distinct()
                .toList();
    }
}
