package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FurtherReaders;
import fr.ent.homework.EntryId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Teachers open the files of work that they gave to a group, and of its answers, also of pupils whose class is another one. */
@Component
class GroupWorkFiles implements FurtherReaders {

    private final WorkingPupils workingPupils;
    private final Directory directory;
    private final Sql sql;

    GroupWorkFiles(WorkingPupils workingPupils, Directory directory, Sql sql) {
        this.workingPupils = workingPupils;
        this.directory = directory;
        this.sql = sql;
    }

    /** No statement for who teaches no class. */
    @Override
    public boolean include(Viewer viewer, FileId file) {
        List<ClassId> taught = viewer.classes().stream()
                .map(ClassView::id)
                .filter(viewer::teaches)
                .toList();
        return !taught.isEmpty() && list(file, taught).stream().anyMatch(work -> isLed(work, viewer));
    }

    private boolean isLed(GroupWork work, Viewer viewer) {
        return directory
                .findChild(work.child())
                .filter(pupil -> workingPupils.isLed(work.entry(), pupil, viewer))
                .isPresent();
    }

    private List<GroupWork> list(FileId file, List<ClassId> taught) {
        return sql.of("""
                        select h.entry_id, h.child_id
                        from homework.entry e
                        join homework.hand_in h on h.territory_id = e.territory_id and h.entry_id = e.id
                        left join homework.feedback f on f.territory_id = h.territory_id and f.hand_in_id = h.id
                        where e.class_id = any(:taught) and e.group_id is not null and e.hand_in
                          and e.deleted_at is null and (:file = any(h.file_ids) or :file = f.sound_id)""").ids("taught", taught).with("file", file).list(GroupWorkFiles::read);
    }

    private static GroupWork read(Row row) {
        return new GroupWork(row.id("entry_id", EntryId::new), row.id("child_id", ChildId::new));
    }

    private record GroupWork(EntryId entry, ChildId child) {}
}
