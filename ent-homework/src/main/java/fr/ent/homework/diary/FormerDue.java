package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.image.PupilClassesChanged;
import fr.ent.core.image.PupilClassesChanged.PupilOfClass;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what families of pupils who left a class haven't read of its homework to come. */
@Component
class FormerDue {

    private final Directory directory;
    private final Notices notices;
    private final DueNotices dueNotices;
    private final Sql sql;

    FormerDue(Directory directory, Notices notices, DueNotices dueNotices, Sql sql) {
        this.directory = directory;
        this.notices = notices;
        this.dueNotices = dueNotices;
        this.sql = sql;
    }

    @EventListener
    @Transactional
    public void changed(PupilClassesChanged changed) {
        List<PupilOfClass> left = changed.listLeft();
        List<Map<String, String>> due = listDue(left);
        if (!due.isEmpty()) {
            List<ChildId> children =
                    left.stream().map(PupilOfClass::child).distinct().toList();
            notices.takeBackAbout(
                    DueNotices.followers(children, directory.listGuardians(children)), DueNotices.KIND, due);
        }
    }

    /** Homework of the classes themselves; what is for a group stays with whoever takes part. */
    private List<Map<String, String>> listDue(List<PupilOfClass> left) {
        return sql.of("""
                        select e.id from homework.entry e
                        where e.class_id = any(:classes) and e.group_id is null and e.due_on >= :today
                          and e.state = 'PUBLISHED' and e.deleted_at is null""")
                .ids("classes", left, PupilOfClass::schoolClass)
                .with("today", dueNotices.today())
                .list(row -> Map.of("entry", row.uuid("id").toString()));
    }
}
