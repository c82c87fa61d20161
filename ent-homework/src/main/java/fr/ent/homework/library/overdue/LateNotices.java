package fr.ent.homework.library.overdue;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.homework.library.overdue.OverdueView.OverdueLoan;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The notes to families about late books, by day: one for each child, whatever the number of its books. */
@Component
class LateNotices {

    private final Directory directory;
    private final Notices notices;

    LateNotices(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    /** The family of each of these children; one without any is left out. */
    Map<ChildId, List<PersonName>> listFamilies(Collection<ChildId> children) {
        Map<ChildId, List<PersonName>> families = new HashMap<>(directory.listGuardians(children));
        families.values().removeIf(List::isEmpty);
        return families;
    }

    /** Answers of how many children somebody is told. */
    int tell(Map<ChildId, List<OverdueLoan>> loans, Map<ChildId, List<PersonName>> families) {
        Map<Notice, List<PersonId>> notes = new LinkedHashMap<>();
        loans.forEach((child, late) -> notes.put(
                note(child, late),
                families.getOrDefault(child, List.of()).stream()
                        .map(PersonName::id)
                        .toList()));
        if (!notes.isEmpty()) {
            notices.tellAll(notes);
        }
        return notes.size();
    }

    private static Notice note(ChildId child, List<OverdueLoan> late) {
        return new Notice(
                        "homework.books-late",
                        child,
                        Map.of("title", late.getFirst().book().title(), "more", Integer.toString(late.size() - 1)),
                        "/bibliotheque/mes-livres?enfant=" + child)
                .byDay();
    }
}
