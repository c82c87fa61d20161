package fr.ent.homework.diary.reading;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import fr.ent.core.moving.ClassOnDay;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FurtherReaders;
import fr.ent.homework.diary.entry.ShownEntries;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Pupils who were moved, and their families, open the files of their former class's diary, of the days on which they were there and of what they handed in. */
@Component
class FormerFiles implements FurtherReaders {

    private final Sql sql;

    FormerFiles(Sql sql) {
        this.sql = sql;
    }

    /** One statement for families, none for others. */
    @Override
    public boolean include(Viewer viewer, FileId file) {
        List<ChildId> children = Stream.concat(
                        viewer.children().stream().map(ChildView::id),
                        Stream.of(ChildId.of(viewer.person())).filter(viewer::isPupil))
                .toList();
        return !children.isEmpty()
                && sql.of("""
                        select exists (select from homework.entry e
                                       join unnest(:children) as c (id) on %2$s or %3$s
                                       where e.class_id = any(array(%1$s)) and :file = any(e.file_ids)
                                         and e.deleted_at is null and e.state = 'PUBLISHED' and not e.for_some) as shown""".formatted(
                                        ClassOnDay.former("any(:children)"),
                                        ClassOnDay.wasIn("c.id", "e.class_id", ShownEntries.DAY, "false"),
                                        ShownEntries.handedIn("c.id")))
                        .ids("children", children)
                        .with("file", file)
                        .get(row -> row.flag("shown"));
    }
}
