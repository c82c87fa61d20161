package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.household.AccompaniedPupils;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.EntryId;
import fr.ent.homework.diary.entry.ShownEntries;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the homework of a child whom a viewer acts for: a pupil for itself, a guardian for a child. */
@Component
public class ChildHomework {

    private final Directory directory;
    private final AccompaniedPupils accompanied;
    private final Sql sql;

    ChildHomework(Directory directory, AccompaniedPupils accompanied, Sql sql) {
        this.directory = directory;
        this.accompanied = accompanied;
        this.sql = sql;
    }

    /** The child, as far as the viewer acts for it. */
    public Optional<ChildView> findChild(ChildId child, Viewer viewer) {
        return viewer.findChild(child)
                .or(() -> Optional.of(child).filter(viewer::isPupil).flatMap(directory::findChild));
    }

    /** The child, as far as the viewer reads its homework: also who accompanies it. */
    public Optional<ChildView> findRead(ChildId child, Viewer viewer) {
        return findChild(child, viewer).or(() -> accompanied.find(child, viewer));
    }

    /**
     * Homework of the class in which the child is, or of its groups; or was, where nothing is handed in any more. Held until the
     * transaction ends.
     */
    Optional<GivenHomework> find(EntryId entry, ChildId child, Viewer viewer) {
        return findChild(child, viewer)
                .flatMap(found -> sql.of("""
                        select e.subject, e.hand_in and not %s as hand_in from homework.entry e
                        where e.id = :entry and e.kind = 'HOMEWORK' and %s
                        for key share of e""".formatted(ShownEntries.FORMER, ShownEntries.TO_CHILD))
                        .with("entry", entry)
                        .with("child", child)
                        .with("class", found.classId())
                        .find(row -> new GivenHomework(row.text("subject"), row.flag("hand_in"))));
    }

    /** Homework as it was given: about what, and whether the work is handed in. */
    record GivenHomework(String subject, boolean handIn) {}
}
