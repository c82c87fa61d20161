package fr.ent.homework.library.overdue;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.homework.library.overdue.OverdueView.OverdueLoan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The notes to families about late books, by day: one for each child, whatever the number of its books. */
@Component
class LateNotices {

    private final Notices notices;

    LateNotices(Notices notices) {
        this.notices = notices;
    }

    /** Answers of how many children somebody is told. */
    int tell(Map<ChildId, List<OverdueLoan>> loans, Map<ChildId, List<PersonId>> families) {
        Map<Notice, List<PersonId>> notes = new LinkedHashMap<>();
        loans.forEach((child, late) -> notes.put(note(child, late), families.getOrDefault(child, List.of())));
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
