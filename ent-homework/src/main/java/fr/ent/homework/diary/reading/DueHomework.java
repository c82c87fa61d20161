package fr.ent.homework.diary.reading;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.DueView;
import fr.ent.homework.EntryId;
import fr.ent.homework.Homework;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the screens that show several modules what is due. */
@Component
class DueHomework implements Homework {

    private final Sql sql;

    DueHomework(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<ChildId, List<DueView>> listDue(Collection<ChildView> children, DateRange days) {
        List<DueOfClass> due = list(children, days);
        return children.stream()
                .collect(Collectors.toMap(
                        ChildView::id,
                        child -> due.stream()
                                .filter(one -> one.isFor(child))
                                .map(DueOfClass::homework)
                                .toList()));
    }

    /** The first due first. */
    private List<DueOfClass> list(Collection<ChildView> children, DateRange days) {
        return sql.of("""
                        select e.class_id, e.id, e.given_on, e.due_on, e.subject, e.body, e.for_some,
                               array(select p.child_id from homework.entry_reader p
                                     where e.for_some and p.territory_id = e.territory_id and p.entry_id = e.id
                                       and p.child_id = any(:children)) as pupil_ids,
                               array(select c.class_id from homework.group_class c
                                     where c.territory_id = e.territory_id and c.group_id = e.group_id) as class_ids
                        from homework.entry e
                        where (e.class_id = any(:classes)
                               or e.group_id = any(array(select m.group_id from homework.group_pupil m
                                                         where m.child_id = any(:children))))
                          and e.deleted_at is null and e.state = 'PUBLISHED'
                          and e.due_on between :from and :to
                        order by e.due_on, e.given_on, e.id""")
                .ids("classes", children, ChildView::classId)
                .ids("children", children, ChildView::id)
                .with("from", days.from())
                .with("to", days.to())
                .list(DueHomework::due);
    }

    private static DueOfClass due(Row row) {
        return new DueOfClass(
                row.id("class_id", ClassId::new),
                new DueView(
                        row.id("id", EntryId::new),
                        row.day("given_on"),
                        row.day("due_on"),
                        row.text("subject"),
                        row.text("body")),
                row.flag("for_some"),
                row.ids("pupil_ids", ChildId::new),
                row.ids("class_ids", ClassId::new));
    }

    /** @param grouped the classes that take part in its group */
    private record DueOfClass(
            ClassId schoolClass, DueView homework, boolean forSome, List<ChildId> pupils, List<ClassId> grouped) {

        boolean isFor(ChildView child) {
            return (schoolClass.equals(child.classId()) || grouped.contains(child.classId()))
                    && (!forSome || pupils.contains(child.id()));
        }
    }
}
