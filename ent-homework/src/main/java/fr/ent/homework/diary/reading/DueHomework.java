package fr.ent.homework.diary.reading;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.PersonId;
import fr.ent.core.moving.ClassOnDay;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.DueView;
import fr.ent.homework.EntryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Homework that is due for children, at a glance. */
@Component
public class DueHomework {

    private static final String WAS_IN = """
            array(select c.id from unnest(:children, :classes) as c (id, class_id)
                  where %s
                     or e.group_id is not null
                        and exists (select from homework.group_class t
                                    where t.territory_id = e.territory_id and t.group_id = e.group_id and %s)) as there_ids""".formatted(wasIn("e.class_id"), wasIn("t.class_id"));

    private static final String CLASSES =
            "array(%s union all select unnest(:classes))".formatted(ClassOnDay.former("any(:children)"));

    private final Sql sql;

    DueHomework(Sql sql) {
        this.sql = sql;
    }

    /**
     * By due date; one statement. The caller has made sure that the reader follows the children.
     *
     * @param reader whose ticks they are
     */
    public Map<ChildId, List<DueView>> list(Collection<ChildView> children, DateRange days, PersonId reader) {
        List<DueOfClass> due = find(children, days, reader);
        return children.stream()
                .collect(Collectors.toMap(
                        ChildView::id,
                        child -> due.stream()
                                .filter(one -> one.isFor(child))
                                .map(one -> one.of(child))
                                .toList()));
    }

    private static String wasIn(String schoolClass) {
        return ClassOnDay.wasIn("c.id", schoolClass, "e.due_on", schoolClass + " = c.class_id");
    }

    /** The first due first. */
    private List<DueOfClass> find(Collection<ChildView> children, DateRange days, PersonId reader) {
        return sql.of("""
                        select e.id, e.given_on, e.due_on, e.subject, e.body, e.for_some, e.hand_in,
                               coalesce(e.shown_at, e.created_at) as shown_at,
                               array(select p.child_id from homework.entry_reader p
                                     where e.for_some and p.territory_id = e.territory_id and p.entry_id = e.id
                                       and p.child_id = any(:children)) as pupil_ids,
                               %s,
                               array(select k.child_id from homework.entry_pupil k
                                     where e.group_id is not null and k.territory_id = e.territory_id
                                       and k.entry_id = e.id and k.child_id = any(:children)) as kept_ids,
                               array(select k.child_id from homework.guardian_tick k
                                     where k.territory_id = e.territory_id and k.entry_id = e.id
                                       and k.child_id = any(:children) and k.guardian_id = :reader) as ticked,
                               array(select h.child_id from homework.hand_in h
                                     where e.hand_in and h.territory_id = e.territory_id and h.entry_id = e.id
                                       and h.child_id = any(:children)) as handed_in
                        from homework.entry e
                        where (e.class_id = any(%s)
                               or e.group_id = any(array(select m.group_id from homework.group_pupil m
                                                         where m.child_id = any(:children)))
                               or e.group_id is not null
                                 and e.id = any(array(select k.entry_id from homework.entry_pupil k
                                                      where k.child_id = any(:children))))
                          and e.deleted_at is null and e.state = 'PUBLISHED'
                          and e.due_on between :from and :to
                        order by e.due_on, e.given_on, e.id""".formatted(WAS_IN, CLASSES))
                .ids("classes", children, ChildView::classId)
                .ids("children", children, ChildView::id)
                .with("reader", reader)
                .with("from", days.from())
                .with("to", days.to())
                .list(DueOfClass::read);
    }

    /**
     * An entry with those of the children whom it concerns.
     *
     * @param forSome whether it is for {@code pupils} alone
     * @param there those who were on that day in its class or one that takes part in its group
     * @param kept those who have left that group since
     */
    private record DueOfClass(
            DueView homework,
            boolean forSome,
            List<ChildId> pupils,
            List<ChildId> there,
            List<ChildId> kept,
            Set<ChildId> ticked,
            Set<ChildId> handedIn) {

        static DueOfClass read(Row row) {
            return new DueOfClass(
                    new DueView(
                            row.id("id", EntryId::new),
                            row.day("given_on"),
                            row.day("due_on"),
                            row.text("subject"),
                            row.text("body"),
                            row.instant("shown_at"),
                            false,
                            row.flag("hand_in"),
                            false),
                    row.flag("for_some"),
                    row.ids("pupil_ids", ChildId::new),
                    row.ids("there_ids", ChildId::new),
                    row.ids("kept_ids", ChildId::new),
                    Set.copyOf(row.ids("ticked", ChildId::new)),
                    Set.copyOf(row.ids("handed_in", ChildId::new)));
        }

        boolean isFor(ChildView child) {
            return (there.contains(child.id()) || kept.contains(child.id()))
                    && (!forSome || pupils.contains(child.id()));
        }

        DueView of(ChildView child) {
            return new DueView(
                    homework.id(),
                    homework.date(),
                    homework.dueDate(),
                    homework.subject(),
                    homework.text(),
                    homework.shownAt(),
                    ticked.contains(child.id()),
                    homework.handIn(),
                    handedIn.contains(child.id()));
        }
    }
}
