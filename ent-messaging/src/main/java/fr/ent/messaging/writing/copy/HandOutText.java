package fr.ent.messaging.writing.copy;

import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.NewId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.writing.text.SharedTextFacts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Hands a shared text out: each pupil of the class who has no copy yet gets one, with its words and whose they are. The text
 * is held.
 */
@Component
class HandOutText {

    private final Sql sql;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    HandOutText(Sql sql, Directory directory, Audit audit, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many pupils got one. */
    int handOut(SharedTextFacts text, Viewer by) {
        List<ChildView> pupils = directory.listPupils(text.classId());
        List<UUID> copies = pupils.stream().map(pupil -> NewId.next()).toList();
        int made = sql.of("""
                        insert into messaging.shared_text (id, class_id, school_id, title, everybody, made_by, made_at, changed_at,
                                                           copy_of, copy_for, era, sequence, size, merged_sequence, merged)
                        select c.id, t.class_id, t.school_id, left(t.title, 119 - length(c.name)) || ' ' || c.name, false,
                               :by, :now, :now, t.id, c.pupil, t.era, t.sequence, t.size, t.merged_sequence, t.merged
                        from messaging.shared_text t, unnest(:copies, :pupils, :names) as c (id, pupil, name)
                        where t.id = :text
                        on conflict (territory_id, copy_of, copy_for) do nothing""")
                .with("by", by.person())
                .with("now", clock.instant())
                .uuids("copies", copies)
                .ids("pupils", pupils, ChildView::id)
                .texts("names", pupils, pupil -> "· " + pupil.givenName())
                .with("text", text.id())
                .run();
        sql.of("""
                        insert into messaging.shared_text_writer (text_id, person_id)
                        select id, copy_for from messaging.shared_text where id = any(:copies)""").uuids("copies", copies).run();
        sql.of("""
                        insert into messaging.shared_text_pen (text_id, pen, person_id, length)
                        select t.id, p.pen, p.person_id, p.length
                        from messaging.shared_text t join messaging.shared_text_pen p on p.text_id = t.copy_of
                        where t.id = any(:copies) and p.length > 0""").uuids("copies", copies).run();
        sql.of("""
                        insert into messaging.shared_text_part (text_id, sequence, era, moment, author_id, words, content)
                        select t.id, p.sequence, p.era, p.moment, p.author_id, p.words, p.content
                        from messaging.shared_text t join messaging.shared_text_part p on p.text_id = t.copy_of
                        where t.id = any(:copies) and p.undone_era is null""").uuids("copies", copies).run();
        if (made > 0) {
            audit.record(
                    by.person(),
                    "shared-text.handed-out",
                    "class:" + text.classId(),
                    Map.of("title", text.title(), "copies", String.valueOf(made)));
        }
        return made;
    }
}
