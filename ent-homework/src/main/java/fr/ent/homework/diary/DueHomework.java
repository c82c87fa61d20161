package fr.ent.homework.diary;

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
        List<ClassId> classes =
                children.stream().map(ChildView::classId).distinct().toList();
        Map<ClassId, List<DueOfClass>> due =
                list(classes, days).stream().collect(Collectors.groupingBy(DueOfClass::schoolClass));
        return children.stream()
                .collect(Collectors.toMap(
                        ChildView::id,
                        child -> due.getOrDefault(child.classId(), List.of()).stream()
                                .map(DueOfClass::homework)
                                .toList()));
    }

    /** The first due first. */
    private List<DueOfClass> list(Collection<ClassId> classes, DateRange days) {
        return sql.of("""
                        select class_id, id, given_on, due_on, subject, body from homework.entry
                        where class_id = any(:classes) and deleted_at is null and due_on between :from and :to
                        order by due_on, given_on, id""")
                .ids("classes", classes)
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
                        row.text("body")));
    }

    private record DueOfClass(ClassId schoolClass, DueView homework) {}
}
