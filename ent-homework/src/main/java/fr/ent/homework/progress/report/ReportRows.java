package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.progress.report.ReportWords.SubjectWords;
import fr.ent.homework.progress.term.SchoolTerm;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Words of reports and their editions, one statement each. */
@Component
class ReportRows {

    private static final TypeReference<List<SubjectWords>> SUBJECTS = new TypeReference<>() {};

    private static final String LAST = """
            select distinct on (child_id, term) id, child_id, term, digest, content, published_at
            from homework.report_edition\s""";
    private static final String IN_ORDER = " order by child_id, term, published_at desc, digest";

    private final Sql sql;
    private final JsonMapper json;
    private final Clock clock;

    ReportRows(Sql sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Whether they were still as they were read. */
    boolean write(ChildId child, SchoolTerm term, int version, ReportWords words) {
        return sql.of("""
                        insert into homework.report as r (child_id, term, version, words, subject_words, written_at)
                        select :child, :term, 1, :words, :subjects, :now
                        where :version = 0 or exists (select from homework.report k where k.child_id = :child and k.term = :term)
                        on conflict (territory_id, child_id, term) do update
                        set words = excluded.words, subject_words = excluded.subject_words, written_at = excluded.written_at,
                            version = r.version + 1
                        where r.version = :version""")
                .with("child", child)
                .with("term", term.name())
                .with("version", version)
                .with("words", words.general())
                .json("subjects", words.subjects())
                .with("now", clock.instant())
                .changedOne();
    }

    Map<ChildId, WrittenWords> words(Collection<ChildId> children, SchoolTerm term) {
        return sql.of("""
                        select child_id, version, words, subject_words from homework.report
                        where child_id = any(:children) and term = :term""")
                .ids("children", children)
                .with("term", term.name())
                .map(
                        row -> row.id("child_id", ChildId::new),
                        row -> new WrittenWords(
                                row.whole("version"),
                                new ReportWords(row.text("words"), row.json("subject_words", SUBJECTS))));
    }

    /** Those of all years of a child that were published last, the first term first. */
    List<ReportEdition> list(ChildId child) {
        return sql.of(LAST + "where child_id = :child" + IN_ORDER)
                .with("child", child)
                .list(this::edition);
    }

    /** The editions of these children in these terms that were published last. */
    List<ReportEdition> list(Collection<ChildId> children, Collection<SchoolTerm> terms) {
        return sql.of(LAST + "where child_id = any(:children) and term = any(:terms)" + IN_ORDER)
                .ids("children", children)
                .texts("terms", terms, SchoolTerm::name)
                .list(this::edition);
    }

    /** Keeps these texts as the editions of now, each after the one before even within one moment. */
    void publish(SchoolTerm term, Map<ChildId, ReportText> texts) {
        sql.of("""
                        insert into homework.report_edition (id, child_id, term, digest, content, published_at)
                        select e.id, e."childId", :term, e.digest, e.content, greatest(:now,
                            (select max(o.published_at) + interval '1 microsecond' from homework.report_edition o
                                where o.child_id = e."childId" and o.term = :term))
                        from jsonb_to_recordset(:editions) as e (id uuid, "childId" uuid, digest text, content text)
                        on conflict (territory_id, child_id, term, digest) do update set published_at = excluded.published_at""")
                .with("term", term.name())
                .json(
                        "editions",
                        texts.entrySet().stream()
                                .map(one -> new NewEdition(
                                        EditionId.next(),
                                        one.getKey(),
                                        digest(one.getValue()),
                                        content(one.getValue())))
                                .toList())
                .with("now", clock.instant())
                .run();
    }

    private String digest(ReportText text) {
        return ReportDigest.of(content(text));
    }

    private String content(ReportText text) {
        return json.writeValueAsString(text);
    }

    private ReportEdition edition(Row row) {
        return new ReportEdition(
                row.id("id", EditionId::new),
                row.id("child_id", ChildId::new),
                row.text("term"),
                row.text("digest"),
                json.readValue(row.text("content"), ReportText.class),
                row.instant("published_at"));
    }

    private record NewEdition(EditionId id, ChildId childId, String digest, String content) {}
}
