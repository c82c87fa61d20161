package fr.ent.homework.library.overdue;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.homework.library.loan.LateLoan;
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

    /** Answers of how many children somebody is told. */
    int tell(Map<ChildId, List<LateLoan>> loans) {
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(loans.keySet());
        Map<Notice, List<PersonId>> notes = new LinkedHashMap<>();
        loans.forEach((child, late) -> {
            List<PersonId> family = guardians.getOrDefault(child, List.of()).stream()
                    .map(PersonName::id)
                    .toList();
            if (!family.isEmpty()) {
                notes.put(note(child, late), family);
            }
        });
        notices.tellAll(notes);
        return notes.size();
    }

    private static Notice note(ChildId child, List<LateLoan> late) {
        return new Notice(
                        "homework.books-late",
                        child,
                        Map.of(
                                "title",
                                late.getFirst().loan().book().title(),
                                "more",
                                Integer.toString(late.size() - 1)),
                        "/bibliotheque/mes-livres?enfant=" + child)
                .byDay();
    }
}
