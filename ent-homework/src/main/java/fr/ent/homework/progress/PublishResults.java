package fr.ent.homework.progress;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
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
    private final ResultNotices notices;

    PublishResults(ResultRights rights, ResultRows rows, ResultNotices notices) {
        this.rights = rights;
        this.rows = rows;
        this.notices = notices;
    }

    /** Of how many pupils something new is shown; none for a pupil whom the viewer doesn't have in that class. */
    @Transactional
    public OptionalInt publish(ClassView schoolClass, SchoolTerm term, @Nullable ChildId only, Viewer viewer) {
        rows.hold(schoolClass.id(), term);
        List<ChildId> children = rights.listPupils(schoolClass.id(), viewer).stream()
                .map(ChildView::id)
                .filter(child -> only == null || child.equals(only))
                .toList();
        if (only != null && children.isEmpty()) {
            return OptionalInt.empty();
        }
        Set<ChildId> shown = rows.publish(children, term);
        notices.tell(shown, term);
        return OptionalInt.of(shown.size());
    }
}
