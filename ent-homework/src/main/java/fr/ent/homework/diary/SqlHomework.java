package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.DueView;
import fr.ent.homework.Homework;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads diaries straight from their table; row-level security keeps to the territory in scope. */
@Component
class SqlHomework implements Homework {

    private final Sql sql;

    SqlHomework(Sql sql) {
        this.sql = sql;
    }

    /** Entries given or due in these days, in the order a reader meets them. */
    List<EntryFacts> listEntries(ClassId schoolClass, DateRange days) {
        return sql.of("select " + EntryFacts.COLUMNS + """
                         from homework.entry
                        where class_id = :class and deleted_at is null
                          and (given_on between :from and :to or due_on between :from and :to)
                        order by coalesce(due_on, given_on), given_on, id""")
                .with("class", schoolClass)
                .with("from", days.from())
                .with("to", days.to())
                .list(EntryFacts::read);
    }

    @Override
    public Map<ChildId, List<DueView>> listDue(Collection<ChildView> children, DateRange days) {
        Map<ClassId, List<EntryFacts>> due = sql.of("select " + EntryFacts.COLUMNS + """
                         from homework.entry
                        where class_id = any(:classes) and deleted_at is null and due_on between :from and :to
                        order by due_on, given_on, id""")
                .ids("classes", children, ChildView::classId)
                .with("from", days.from())
                .with("to", days.to())
                .groups(row -> row.id("class_id", ClassId::new), EntryFacts::read);
        return children.stream()
                .collect(Collectors.toMap(
                        ChildView::id,
                        child -> due.getOrDefault(child.classId(), List.of()).stream()
                                .flatMap(entry -> entry.due().stream())
                                .toList()));
    }
}
