package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells guardians, by day, that there is something new in the booklet of their child: two statements, however many children. */
@Component
class BookletNotices {

    private static final String KIND = "homework.booklet";

    private final Directory directory;
    private final Notices notices;

    BookletNotices(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    void tell(Set<ChildId> children) {
        if (children.isEmpty()) {
            return;
        }
        Map<Notice, List<PersonId>> told = new HashMap<>();
        directory
                .listGuardians(children)
                .forEach((child, guardians) -> told.put(
                        new Notice(KIND, child, Map.of(), "/carnet?enfant=" + child).byDay(),
                        guardians.stream().map(PersonName::id).toList()));
        notices.tellAll(told);
    }
}
