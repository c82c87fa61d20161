package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.leaving.EndedByLeaving.GivenBack;
import fr.ent.core.leaving.EndedByLeaving.LostDay;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells families that a child is about to leave, and that it stays. */
@Component
public class LeavingNotices {

    private static final String LINK = "/";

    private final Notices notices;
    private final Directory directory;

    LeavingNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    /** @param on the first day away */
    public void leaving(Collection<ChildId> children, LocalDate on) {
        notices.tellEach(families(children), new Notice("core.leaving", null, Map.of("date", on.toString()), LINK));
    }

    /** Nothing had ended yet. */
    public void stays(Collection<ChildId> children) {
        notices.tellEach(families(children), new Notice("core.stays", null, Map.of(), LINK));
    }

    /** The children had left, and are here again. */
    public void back(Collection<ChildId> children, GivenBack given) {
        Map<ChildId, Long> lost =
                given.lost().stream().collect(Collectors.groupingBy(LostDay::child, Collectors.counting()));
        Map<Notice, List<PersonId>> told = new LinkedHashMap<>();
        families(children)
                .forEach((child, people) -> told.put(
                        new Notice(
                                "core.back",
                                child,
                                Map.of(
                                        "days", Integer.toString(given.days().getOrDefault(child, 0)),
                                        "lost", Long.toString(lost.getOrDefault(child, 0L))),
                                LINK),
                        people));
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
