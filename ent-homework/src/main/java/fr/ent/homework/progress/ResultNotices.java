package fr.ent.homework.progress;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.homework.progress.term.TermDays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells guardians, by day, that results of their child can be read: two statements, however many children. */
@Component
class ResultNotices {

    private static final String KIND = "homework.results";

    private final Directory directory;
    private final Notices notices;

    ResultNotices(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    void tell(Set<ChildId> children, TermDays term) {
        if (children.isEmpty()) {
            return;
        }
        Map<Notice, List<PersonId>> told = new HashMap<>();
        directory
                .listGuardians(children)
                .forEach((child, guardians) -> told.put(
                        new Notice(
                                        KIND,
                                        child,
                                        Map.of(
                                                "term", String.valueOf(term.number()),
                                                "terms", String.valueOf(term.count())),
                                        "/progres?enfant=" + child)
                                .byDay(),
                        guardians.stream().map(PersonName::id).toList()));
        notices.tellAll(told);
    }
}
