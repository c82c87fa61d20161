package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.homework.DueView;
import fr.ent.homework.Homework;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads diaries straight from their table; row-level security keeps to the territory in scope. */
@Component
class SqlHomework implements Homework {

    private final JdbcClient jdbc;

    SqlHomework(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries given or due in these days, in the order a reader meets them. */
    List<EntryFacts> listEntries(ClassId schoolClass, DateRange days) {
        return jdbc.sql("select " + EntryFacts.COLUMNS + """
                         from homework.entry
                        where class_id = :class and deleted_at is null
                          and (given_on between :from and :to or due_on between :from and :to)
                        order by coalesce(due_on, given_on), given_on, id""")
                .param("class", schoolClass.value())
                .param("from", days.from())
                .param("to", days.to())
                .query(EntryFacts::read)
                .list();
    }

    @Override
    public Map<ChildId, List<DueView>> listDue(Collection<ChildView> children, DateRange days) {
        Map<ClassId, List<EntryFacts>> due = jdbc
                .sql("select " + EntryFacts.COLUMNS + """
                         from homework.entry
                        where class_id = any(:classes) and deleted_at is null and due_on between :from and :to
                        order by due_on, given_on, id""")
                .param(
                        "classes",
                        children.stream()
                                .map(child -> child.classId().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .param("from", days.from())
                .param("to", days.to())
                .query(EntryFacts::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(EntryFacts::classId));
        return children.stream()
                .collect(Collectors.toMap(
                        ChildView::id,
                        child -> due.getOrDefault(child.classId(), List.of()).stream()
                                .flatMap(entry -> entry.due().stream())
                                .toList()));
    }
}
