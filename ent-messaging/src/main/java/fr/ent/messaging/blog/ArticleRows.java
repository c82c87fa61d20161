package fr.ent.messaging.blog;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.image.PupilClassesChanged.PupilOfClass;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.CategoryId;
import fr.ent.messaging.blog.rule.CommentRule;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads articles; one statement each. */
@Component
public class ArticleRows {

    static final String FACTS = """
            select a.id, a.version, a.class_id, a.school_id, a.title, left(a.body, :signs) as body, a.audience, a.comments, a.file_ids, a.off_ids, a.said_ids,
                   a.category_id, a.page_edits > 0 as page, a.state, a.remark, a.publish_at, a.published_at, a.changed_at
            from messaging.article a
            """;

    /** Articles that stand on the home of a class. */
    private static final int LATEST = 12;

    /** Signs of an article's text among others. */
    private static final int BEGINNING = 400;

    /** Signs of a text that nothing is left out of. */
    private static final int WHOLE = 20_000;

    private final Sql sql;

    ArticleRows(Sql sql) {
        this.sql = sql;
    }

    public Optional<ArticleFacts> find(ArticleId article) {
        return sql.of(FACTS + "where a.id = :id")
                .with("signs", WHOLE)
                .with("id", article)
                .find(ArticleRows::facts);
    }

    /** The latest of them first; in whole. */
    public List<ArticleFacts> listPublished(PublishedArticles which, @Nullable ArticleId after, int most) {
        return published(which, """
                          and (cast(:after as uuid) is null
                               or (a.published_at, a.id) < (select b.published_at, b.id from messaging.article b where b.id = :after))
                        order by a.published_at desc, a.id desc limit :most""").with("after", after).with("most", most).list(ArticleRows::facts);
    }

    public Optional<ArticleFacts> findPublished(PublishedArticles which, ArticleId article) {
        return published(which, " and a.id = :id").with("id", article).find(ArticleRows::facts);
    }

    /** The latest articles that the pupils of a class read, the last first. */
    public List<ArticleFacts> listLatest(ClassView schoolClass) {
        return sql.of(FACTS + """
                        where a.state = 'PUBLISHED'
                          and (a.class_id = :class or a.school_id = :school and a.audience in ('SCHOOL', 'PUBLIC'))
                        order by a.published_at desc, a.id desc
                        limit :most""")
                .with("signs", BEGINNING)
                .with("class", schoolClass.id())
                .with("school", schoolClass.schoolId())
                .with("most", LATEST)
                .list(ArticleRows::facts);
    }

    /** The newest article that the families of these classes and schools read. */
    public Optional<ArticleFacts> findNewest(Collection<ClassId> classes, Collection<SchoolId> schools, Instant since) {
        return sql.of(FACTS + """
                        where a.state = 'PUBLISHED' and a.published_at > :since
                          and (a.class_id = any(:classes) and a.audience = 'FAMILIES'
                               or a.school_id = any(:schools) and a.audience in ('SCHOOL', 'PUBLIC'))
                        order by a.published_at desc, a.id desc
                        limit 1""")
                .with("signs", BEGINNING)
                .with("since", since)
                .ids("classes", classes)
                .ids("schools", schools)
                .find(ArticleRows::facts);
    }

    /** How many there are in each month and topic, the latest month first. */
    public List<PublishedCount> countPublished(PublishedArticles which, ZoneId zone) {
        return published("""
                        select to_char(a.published_at at time zone :zone, 'YYYY-MM') as month, c.name as topic, count(*) as articles
                        from messaging.article a
                        left join messaging.article_category c on c.territory_id = a.territory_id and c.id = a.category_id
                        """, which, " group by 1, 2 order by 1 desc, 2")
                .with("zone", zone.getId())
                .list(row -> new PublishedCount(
                        YearMonth.parse(row.text("month")), row.textOrNull("topic"), row.whole("articles")));
    }

    private SqlStatement published(PublishedArticles which, String rest) {
        return published(FACTS, which, rest).with("signs", WHOLE);
    }

    private SqlStatement published(String question, PublishedArticles which, String rest) {
        return sql.of(question + """
                        where a.state = 'PUBLISHED' and a.school_id = any(:schools)
                          and a.audience = any(:audiences)
                          and (cast(:class as uuid) is null or a.class_id = :class
                               or :ofSchool and a.audience in ('SCHOOL', 'PUBLIC'))
                          and (not :journal or a.class_id is null)
                          and (cast(:topic as text) is null
                               or exists (select from messaging.article_category t
                                          where t.id = a.category_id and lower(t.name) = lower(cast(:topic as text))))
                          and (cast(:from as timestamptz) is null or a.published_at >= :from)
                          and (cast(:until as timestamptz) is null or a.published_at < :until)""" + rest)
                .ids("schools", which.schools())
                .with("class", which.schoolClass())
                .with("ofSchool", which.ofSchool())
                .with("journal", which.journal())
                .with("topic", which.part().topic())
                .with("from", which.part().from())
                .with("until", which.part().until())
                .texts("audiences", which.audiences());
    }

    /** The number of published articles of a month under a topic. */
    public record PublishedCount(YearMonth month, @Nullable String topic, int articles) {}

    /** The last moment at which an article of these schools was changed, published or taken back. */
    public Optional<Instant> findLastChange(Collection<SchoolId> schools) {
        return sql.of(
                        "select max(greatest(changed_at, published_at)) as at from messaging.article where school_id = any(:schools)")
                .ids("schools", schools)
                .get(row -> Optional.ofNullable(row.instantOrNull("at")));
    }

    public List<TerritoryId> listTerritoriesWithDue(Instant now) {
        return sql.of("select messaging.territories_with_due_articles(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    public List<ArticleId> listDue(Instant now) {
        return sql.of(
                        "select id from messaging.article where state = 'SCHEDULED' and publish_at <= :now order by publish_at")
                .with("now", now)
                .list(row -> row.id("id", ArticleId::new));
    }

    /**
     * Published articles for these audiences that show pictures on which a child is, as any article says; those pictures of each.
     *
     * @param own the classes outside of which every article is asked for; null for none
     */
    public Map<ArticleId, List<FileId>> listShowing(
            ChildId child, Collection<ArticleAudience> audiences, @Nullable Set<ClassId> own) {
        return sql.of("""
                        select distinct a.id, f.file_id from messaging.article_face f
                        join messaging.article a on a.territory_id = f.territory_id and f.file_id = any(a.file_ids)
                        where f.pupil_id = :child and a.state = 'PUBLISHED'
                          and (a.audience = any(:audiences) or :elsewhere and (a.class_id is null or a.class_id <> all(:own)))
                          and f.file_id <> all(a.off_ids)
                        order by a.id, f.file_id""")
                .with("child", child)
                .with("elsewhere", own != null)
                .ids("own", own == null ? Set.of() : own)
                .texts("audiences", audiences)
                .groups(row -> row.id("id", ArticleId::new), row -> row.id("file_id", FileId::new));
    }

    /** Published articles of classes with pictures on which one is who left the class, as any article says; of each of these pupils. */
    public Map<ChildId, Map<ArticleId, List<FileId>>> listShowing(Collection<PupilOfClass> left) {
        Map<ChildId, Map<ArticleId, List<FileId>>> showing = new LinkedHashMap<>();
        sql.of("""
                        select distinct f.pupil_id, a.id, f.file_id
                        from unnest(:children, :classes) as p (child_id, class_id)
                        join messaging.article_face f on f.pupil_id = p.child_id
                        join messaging.article a on a.territory_id = f.territory_id and f.file_id = any(a.file_ids)
                        where a.class_id = p.class_id and a.state = 'PUBLISHED' and f.file_id <> all(a.off_ids)
                        order by a.id, f.file_id""")
                .ids("children", left, PupilOfClass::child)
                .ids("classes", left, PupilOfClass::schoolClass)
                .each(row -> showing.computeIfAbsent(row.id("pupil_id", ChildId::new), child -> new LinkedHashMap<>())
                        .computeIfAbsent(row.id("id", ArticleId::new), article -> new ArrayList<>())
                        .add(row.id("file_id", FileId::new)));
        return showing;
    }

    /** Articles that aren't published, each with those of these pupils who wrote it. */
    public Map<ArticleId, List<ChildId>> listUnpublished(Collection<ChildId> authors) {
        return sql.of("""
                        select a.id, w.person_id
                        from messaging.article_author w
                        join messaging.article a on a.territory_id = w.territory_id and a.id = w.article_id
                        where w.person_id = any(:authors) and w.kind = 'PUPIL' and a.state <> 'PUBLISHED'
                        order by a.id, w.person_id""")
                .ids("authors", authors)
                .groups(row -> row.id("id", ArticleId::new), row -> row.id("person_id", ChildId::new));
    }

    /** Other published articles that show some of these pictures. */
    public List<ArticleId> listOthersShowing(Collection<FileId> files, ArticleId article) {
        return sql.of("""
                        select a.id from messaging.article a
                        where a.state = 'PUBLISHED' and a.file_ids && cast(:files as uuid[]) and a.id <> :article
                        order by a.id""").ids("files", files).with("article", article).list(row -> row.id("id", ArticleId::new));
    }

    static ArticleFacts facts(Row row) {
        return new ArticleFacts(
                row.id("id", ArticleId::new),
                new ArticlePlace(row.idOrNull("class_id", ClassId::new), row.id("school_id", SchoolId::new)),
                new ArticleContent(
                        row.text("title"),
                        row.text("body"),
                        row.choice("audience", ArticleAudience.class),
                        row.choiceOrNull("comments", CommentRule.class),
                        row.ids("file_ids", FileId::new)),
                row.ids("off_ids", FileId::new),
                row.ids("said_ids", FileId::new),
                row.idOrNull("category_id", CategoryId::new),
                row.flag("page"),
                row.choice("state", ArticleState.class),
                row.textOrNull("remark"),
                row.instantOrNull("publish_at"),
                row.instantOrNull("published_at"),
                row.instant("changed_at"),
                row.whole("version"));
    }
}
