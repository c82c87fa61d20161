package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.leaving.EndedByLeaving.GivenBack;
import fr.ent.core.leaving.EndedByLeaving.LostDay;
import fr.ent.core.leaving.PupilsStay.StayingPupil;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells families that a child is about to leave, and that it stays. */
@Component
public class LeavingNotices {

    private static final String LINK = "/";

    private final Notices notices;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    LeavingNotices(Notices notices, Directory directory, ApplicationEventPublisher events) {
        this.notices = notices;
        this.directory = directory;
        this.events = events;
    }

    /** @param on the first day away */
    public void leaving(Collection<ChildId> children, LocalDate on) {
        notices.tellEach(families(children), new Notice("core.leaving", null, Map.of("date", on.toString()), LINK));
    }

    /** The same by the word of a person. */
    void announced(Collection<ChildId> children, LocalDate on) {
        notices.tellEach(families(children), new Notice("core.leaves", null, Map.of("date", on.toString()), LINK));
    }

    /** Nothing had ended yet. Families of pupils who came to another school at the same time are told of that instead. */
    void stays(List<StayingPupil> pupils, Collection<ChildId> moved) {
        if (!pupils.isEmpty()) {
            notices.tellEach(
                    families(pupils.stream()
                            .map(StayingPupil::child)
                            .filter(child -> !moved.contains(child))
                            .toList()),
                    new Notice("core.stays", null, Map.of(), LINK));
            events.publishEvent(new PupilsStay(pupils));
        }
    }

    /** The children had left, and are here again. */
    public void back(Collection<ChildId> children, GivenBack given) {
        tell("core.back", children, given);
    }

    /** The children are at their school again after all; of those for whom nothing had ended nobody is told. */
    void movedBack(Collection<ChildId> children, GivenBack given) {
        Set<ChildId> concerned = given.lost().stream().map(LostDay::child).collect(Collectors.toSet());
        concerned.addAll(given.days().keySet());
        tell("core.moved-back", children.stream().filter(concerned::contains).toList(), given);
    }

    private void tell(String kind, Collection<ChildId> children, GivenBack given) {
        Map<ChildId, Long> lost =
                given.lost().stream().collect(Collectors.groupingBy(LostDay::child, Collectors.counting()));
        Map<Notice, List<PersonId>> told = new LinkedHashMap<>();
        families(children)
                .forEach((child, people) -> told.put(
                        new Notice(
                                kind,
                                child,
                                Map.of(
                                        "days", Integer.toString(given.days().getOrDefault(child, 0)),
                                        "lost", Long.toString(lost.getOrDefault(child, 0L))),
                                LINK),
                        people));
        notices.tellAll(told);
    }

    /** The children came to another school, where they can't have these. */
    void moved(Map<ChildId, LeavingEnds> ended) {
        Map<Notice, List<PersonId>> told = new LinkedHashMap<>();
        families(ended.keySet())
                .forEach((child, people) -> Optional.ofNullable(ended.get(child))
                        .ifPresent(ends -> told.put(
                                new Notice(
                                        "core.moved",
                                        child,
                                        Map.of(
                                                "days", Integer.toString(ends.bookings()),
                                                "waiting", Integer.toString(ends.waiting())),
                                        LINK),
                                people)));
        notices.tellAll(told);
    }

    private Map<ChildId, List<PersonId>> families(Collection<ChildId> children) {
        return children.isEmpty()
                ? Map.of()
                : directory.listGuardians(children).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                family -> family.getValue().stream()
                                        .map(PersonName::id)
                                        .toList()));
    }
}
