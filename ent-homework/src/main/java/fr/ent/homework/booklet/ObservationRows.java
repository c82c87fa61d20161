package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.homework.progress.skill.SkillId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Observations as they are kept. */
@Component
class ObservationRows {

    private static final String SELECT = """
            select o.id, o.version, o.child_id, o.class_id, o.observed_on, o.skill_id, o.words, o.file_ids, o.faces_said,
                   o.author_id, o.published_at,
                   array(select f.child_id from homework.observation_face f
                         where f.territory_id = o.territory_id and f.observation_id = o.id order by f.child_id) as shown_ids
            from homework.observation o\s""";

    private final Sql sql;
    private final Clock clock;

    ObservationRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those of a child that were seen on these days, the last one first. */
    List<ObservationFacts> list(ChildId child, DateRange days) {
        return sql.of(SELECT + """
                        where o.child_id = :child and o.observed_on between :from and :to
                        order by o.observed_on desc, o.id desc""")
                .with("child", child)
                .with("from", days.from())
                .with("to", days.to())
                .list(ObservationRows::read);
    }

    /** The file's, of children whom somebody follows. */
    List<ObservationFacts> list(FileId file, Collection<ChildId> children, Collection<ClassId> classes) {
        return sql.of(SELECT + """
                        where (o.child_id = any(:children)
                               or o.child_id in (select p.id from core.pupil p where p.class_id = any(:classes)))
                          and o.published_at is not null and :file = any(o.file_ids)""")
                .ids("children", children)
                .ids("classes", classes)
                .with("file", file)
                .list(ObservationRows::read);
    }

    /** Drafts of these classes about these children, held until the transaction ends. */
    List<ObservationFacts> lockDrafts(Collection<ClassId> classes, Collection<ChildId> children) {
        Set<ObservationId> held = sql.of("""
                        select id from homework.observation
                        where class_id = any(:classes) and child_id = any(:children) and published_at is null
                        order by id for update""")
                .ids("classes", classes)
                .ids("children", children)
                .set(row -> row.id("id", ObservationId::new));
        return sql.of(SELECT + "where o.id = any(:held) order by o.id")
                .ids("held", held)
                .list(ObservationRows::read);
    }

    /** One, held until the transaction ends. */
    Optional<ObservationFacts> lock(ObservationId id) {
        return sql.of("select id from homework.observation where id = :id for update")
                .with("id", id)
                .find(row -> row.id("id", ObservationId::new))
                .flatMap(held ->
                        sql.of(SELECT + "where o.id = :id").with("id", held).find(ObservationRows::read));
    }

    /** How many each of these children has of these days, at the most. */
    int countMost(Collection<ChildId> children, DateRange days) {
        return sql.of("""
                        select coalesce(max(n), 0) as most from (
                            select count(*) as n from homework.observation
                            where child_id = any(:children) and observed_on between :from and :to group by child_id) counted""")
                .ids("children", children)
                .with("from", days.from())
                .with("to", days.to())
                .get(row -> row.whole("most"));
    }

    /** One row for each child, with the same content. */
    void add(List<ObservationFacts> noted) {
        ObservationFacts like = noted.getFirst();
        sql.of("""
                        insert into homework.observation (id, child_id, class_id, observed_on, skill_id, words, file_ids,
                                                          faces_said, author_id, written_at)
                        select n.id, n.child_id, :class, :date, :skill, :words, :files, :said, :author, :now
                        from unnest(:ids, :children) as n (id, child_id)""")
                .ids("ids", noted, ObservationFacts::id)
                .ids("children", noted, ObservationFacts::child)
                .with("class", like.schoolClass())
                .with("date", like.content().date())
                .with("skill", like.content().skillId())
                .with("words", like.content().words())
                .ids("files", like.content().files())
                .with("said", like.content().shownIds() != null)
                .with("author", like.author())
                .with("now", clock.instant())
                .run();
        sayFaces(noted);
    }

    void revise(ObservationFacts after) {
        sql.of("""
                        update homework.observation
                        set observed_on = :date, skill_id = :skill, words = :words, file_ids = :files, faces_said = :said,
                            version = :version
                        where id = :id""")
                .with("id", after.id())
                .with("version", after.version())
                .with("date", after.content().date())
                .with("skill", after.content().skillId())
                .with("words", after.content().words())
                .ids("files", after.content().files())
                .with("said", after.content().shownIds() != null)
                .run();
        sql.of("delete from homework.observation_face where observation_id = :id")
                .with("id", after.id())
                .run();
        sayFaces(List.of(after));
    }

    private void sayFaces(List<ObservationFacts> noted) {
        List<ChildId> shown = noted.getFirst().content().shownIds();
        if (shown != null && !shown.isEmpty()) {
            sql.of("""
                            insert into homework.observation_face (observation_id, child_id)
                            select o.id, f.id from unnest(:ids) as o (id) cross join unnest(:shown) as f (id)""")
                    .ids("ids", noted, ObservationFacts::id)
                    .ids("shown", shown)
                    .run();
        }
    }

    void publish(Collection<ObservationFacts> drafts) {
        sql.of("update homework.observation set published_at = :now, version = version + 1 where id = any(:ids)")
                .ids("ids", drafts, ObservationFacts::id)
                .with("now", clock.instant())
                .run();
    }

    void remove(ObservationId id) {
        sql.of("delete from homework.observation where id = :id").with("id", id).run();
    }

    /** Those of these files that hang on observations of the class. */
    Set<FileId> listHanging(ClassId schoolClass, Collection<FileId> files) {
        return files.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.of("""
                        select distinct f.id from homework.observation o, unnest(o.file_ids) as f (id)
                        where o.class_id = :class and f.id = any(:files)""")
                        .with("class", schoolClass)
                        .ids("files", files)
                        .list(row -> row.id("id", FileId::new)));
    }

    private static ObservationFacts read(Row row) {
        return new ObservationFacts(
                row.id("id", ObservationId::new),
                row.whole("version"),
                row.id("child_id", ChildId::new),
                row.id("class_id", ClassId::new),
                row.id("author_id", PersonId::new),
                row.instantOrNull("published_at"),
                new ObservationContent(
                        row.day("observed_on"),
                        row.id("skill_id", SkillId::new),
                        row.text("words"),
                        row.ids("file_ids", FileId::new),
                        row.flag("faces_said") ? row.ids("shown_ids", ChildId::new) : null));
    }
}
