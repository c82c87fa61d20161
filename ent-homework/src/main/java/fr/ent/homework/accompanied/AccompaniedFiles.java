package fr.ent.homework.accompanied;

import fr.ent.core.ChildView;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.Viewer;
import fr.ent.core.household.AccompaniedPupils;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FurtherReaders;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Staff who accompany open the files of what they read: entries that reach the pupils or the class, work handed in and its answers. */
@Component
class AccompaniedFiles implements FurtherReaders {

    private final AccompaniedPupils accompanied;
    private final Sql sql;

    AccompaniedFiles(AccompaniedPupils accompanied, Sql sql) {
        this.accompanied = accompanied;
        this.sql = sql;
    }

    /** One statement for whoever accompanies, and those that find the pupils; none for others. */
    @Override
    public boolean include(Viewer viewer, FileId file) {
        Set<UUID> helped = viewer.roles().stream()
                .filter(grant -> grant.role() == Role.ATSEM)
                .map(RoleGrant::scopeId)
                .collect(Collectors.toSet());
        List<ChildView> pupils = accompanied.list(viewer, Role.AESH, Role.RASED);
        return !(helped.isEmpty() && pupils.isEmpty()) && isShown(file, helped, pupils);
    }

    private boolean isShown(FileId file, Set<UUID> helped, List<ChildView> pupils) {
        return sql.of("""
                        select exists (select from homework.entry e
                                       where :file = any(e.file_ids) and e.deleted_at is null and e.state = 'PUBLISHED'
                                         and case when e.for_some
                                             then exists (select from homework.entry_reader m
                                                          join unnest(cast(:children as uuid[]), cast(:classes as uuid[]))
                                                            as p (id, class_id)
                                                            on p.id = m.child_id
                                                              and (p.class_id = e.class_id
                                                                   or p.class_id in (select c.class_id from homework.group_class c
                                                                                     where c.territory_id = e.territory_id
                                                                                       and c.group_id = e.group_id)
                                                                   or e.group_id is not null
                                                                     and exists (select from homework.entry_pupil k
                                                                                 where k.territory_id = e.territory_id
                                                                                   and k.entry_id = e.id
                                                                                   and k.child_id = p.id))
                                                          where m.territory_id = e.territory_id and m.entry_id = e.id)
                                             else e.class_id = any(:helped) or e.class_id = any(:classes) end)
                            or exists (select from homework.hand_in h
                                       left join homework.feedback f
                                         on f.territory_id = h.territory_id and f.hand_in_id = h.id
                                       where h.child_id = any(:children)
                                         and (:file = any(h.file_ids) or :file = f.sound_id)) as shown""")
                .with("file", file)
                .uuids("helped", helped)
                .ids("children", pupils, ChildView::id)
                .ids("classes", pupils, ChildView::classId)
                .get(row -> row.flag("shown"));
    }
}
