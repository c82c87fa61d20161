package fr.ent.messaging.writing.text;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.SharedTextId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The shared texts of classes. */
@Component
public class SharedTexts {

    /** The latest of a class. */
    private static final int MOST = 200;

    /** A class's of each of so many. */
    private static final int MOST_COPIES = 2_000;

    private static final String FACTS = """
            select t.id, t.class_id, t.school_id, t.title, t.everybody, t.changed_at, t.changed_at > t.made_at as touched,
                   t.closed_at, t.made_by, t.copy_of, t.era, t.sequence, t.size,
                   array(select w.person_id from messaging.shared_text_writer w where w.text_id = t.id) as writers
            from messaging.shared_text t
            """;

    private final Sql sql;

    SharedTexts(Sql sql) {
        this.sql = sql;
    }

    public Optional<SharedTextFacts> find(SharedTextId text) {
        return sql.of(FACTS + "where t.id = :id").with("id", text).find(SharedTexts::facts);
    }

    /** Held until the end of the transaction: its parts are numbered one after the other. */
    public Optional<SharedTextFacts> hold(SharedTextId text) {
        return sql.of(FACTS + "where t.id = :id for update of t")
                .with("id", text)
                .find(SharedTexts::facts);
    }

    /** Held against changes by others until the end of the transaction, beside others who read it. */
    public Optional<SharedTextFacts> findShared(SharedTextId text) {
        return sql.of(FACTS + "where t.id = :id for share of t")
                .with("id", text)
                .find(SharedTexts::facts);
    }

    /** Those of a class without pupils' copies, unless what they were copied from is gone; the last changed one first. */
    public List<SharedTextFacts> listLed(ClassId schoolClass) {
        return sql.of(FACTS + """
                        where t.class_id = :class
                          and not exists (select from messaging.shared_text o where o.id = t.copy_of)
                        order by t.changed_at desc, t.id desc limit :most""").with("class", schoolClass).with("most", MOST).list(SharedTexts::facts);
    }

    /** Those of a class that a pupil of it writes, the last changed one first. */
    public List<SharedTextFacts> listWritten(ClassId schoolClass, PersonId by) {
        return sql.of(FACTS + """
                        where t.class_id = :class
                          and (t.everybody or exists (select from messaging.shared_text_writer w
                                                      where w.text_id = t.id and w.person_id = :by))
                        order by t.changed_at desc, t.id desc limit :most""")
                .with("class", schoolClass)
                .with("by", by)
                .with("most", MOST)
                .list(SharedTexts::facts);
    }

    /** Pupils' copies of these, the last changed one first. */
    List<SharedTextFacts> listCopies(Collection<SharedTextFacts> originals) {
        return sql.of(FACTS + "where t.copy_of = any(:originals) order by t.changed_at desc, t.id desc limit :most")
                .ids("originals", originals, SharedTextFacts::id)
                .with("most", MOST_COPIES)
                .list(SharedTexts::facts);
    }

    /** Pupils' copies that were handed out last and in which nobody has written since, held until the end of the transaction. */
    public List<SharedTextFacts> holdUntouchedCopies(SharedTextId of) {
        return sql.of(FACTS + """
                        where t.copy_of = :of and t.changed_at = t.made_at
                          and t.made_at = (select max(o.made_at) from messaging.shared_text o where o.copy_of = :of)
                        for update of t""").with("of", of).list(SharedTexts::facts);
    }

    void add(SharedTextId id, ClassView schoolClass, TextPlan plan, Viewer by, Instant now) {
        sql.of("""
                        insert into messaging.shared_text (id, class_id, school_id, title, everybody, made_by, made_at, changed_at)
                        values (:id, :class, :school, :title, :everybody, :by, :now, :now)""")
                .with("id", id)
                .with("class", schoolClass.id())
                .with("school", schoolClass.schoolId())
                .with("title", plan.title())
                .with("everybody", plan.isForEverybody())
                .with("by", by.person())
                .with("now", now)
                .run();
        name(id, plan.writerIds());
    }

    void change(SharedTextId id, TextPlan plan) {
        sql.of("update messaging.shared_text set title = :title, everybody = :everybody where id = :id")
                .with("title", plan.title())
                .with("everybody", plan.isForEverybody())
                .with("id", id)
                .run();
        sql.of("delete from messaging.shared_text_writer where text_id = :id and person_id <> all(:people)")
                .with("id", id)
                .ids("people", plan.writerIds())
                .run();
        name(id, plan.writerIds());
    }

    private void name(SharedTextId text, Collection<PersonId> writers) {
        sql.of("""
                        insert into messaging.shared_text_writer (text_id, person_id)
                        select :text, p from unnest(:people) p on conflict do nothing""").with("text", text).ids("people", writers).run();
    }

    /** Whether it was open before. */
    boolean close(SharedTextId text, Instant now) {
        return sql.of("update messaging.shared_text set closed_at = :now where id = :id and closed_at is null")
                .with("now", now)
                .with("id", text)
                .changedOne();
    }

    /** Whether it was closed before. */
    boolean reopen(SharedTextId text) {
        return sql.of("update messaging.shared_text set closed_at = null where id = :id and closed_at is not null")
                .with("id", text)
                .changedOne();
    }

    public void delete(Collection<SharedTextFacts> gone) {
        sql.of("delete from messaging.shared_text where id = any(:gone)")
                .ids("gone", gone, SharedTextFacts::id)
                .run();
    }

    private static SharedTextFacts facts(Row row) {
        return new SharedTextFacts(
                row.id("id", SharedTextId::new),
                row.id("class_id", ClassId::new),
                row.id("school_id", SchoolId::new),
                row.text("title"),
                row.flag("everybody"),
                Set.copyOf(row.ids("writers", PersonId::new)),
                row.instant("changed_at"),
                row.flag("touched"),
                row.instantOrNull("closed_at"),
                row.idOrNull("made_by", PersonId::new),
                row.idOrNull("copy_of", SharedTextId::new),
                row.whole("era"),
                row.whole("sequence"),
                row.whole("size"));
    }
}
