package fr.ent.homework.progress;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.homework.progress.term.SchoolTerms;
import fr.ent.homework.progress.term.TermDays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows families the results of a term, of a class or of one pupil, and tells those for whom something is new. */
@Component
class PublishResults {

    private final ResultRights rights;
    private final ResultRows rows;
    private final SchoolTerms terms;
    private final ResultNotices notices;

    PublishResults(ResultRights rights, ResultRows rows, SchoolTerms terms, ResultNotices notices) {
        this.rights = rights;
        this.rows = rows;
        this.terms = terms;
        this.notices = notices;
    }

    /** Of how many pupils something new is shown; none for a pupil whom the viewer doesn't have in that class. */
    @Transactional
    public OptionalInt publish(ClassView schoolClass, String termName, @Nullable ChildId only, Viewer viewer) {
        TermDays term = terms.keep(schoolClass.schoolId()).require(termName);
        rows.hold(schoolClass.id(), term.named());
        List<ChildId> children = rights.listPupils(schoolClass.id(), viewer).stream()
                .map(ChildView::id)
                .filter(child -> only == null || child.equals(only))
                .toList();
        if (only != null && children.isEmpty()) {
            return OptionalInt.empty();
        }
        Set<ChildId> shown = rows.publish(children, term.named());
        notices.tell(shown, term);
        return OptionalInt.of(shown.size());
    }
}
