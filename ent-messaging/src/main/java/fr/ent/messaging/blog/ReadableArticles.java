package fr.ent.messaging.blog;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.CategoryId;
import fr.ent.messaging.NamedBlog;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The articles of a class that a viewer may read: all for those who lead it, else those that are published for the viewer and those
 * that the viewer writes, or wrote in a former class where nobody has read them yet; with those of the school that are for all of
 * it.
 */
@Component
public class ReadableArticles {

    /** Signs of an article's text among others. */
    private static final int BEGINNING = 400;

    /** Each way finds its articles by an index: those written elsewhere are an array, since a subquery would let none be used. */
    static final String READABLE = """
            where (a.class_id = :class
                   and (:leads or a.state = 'PUBLISHED' and a.audience = any(:audiences)
                        or exists (select from messaging.article_author w
                                   where w.article_id = a.id and w.person_id = :author))
                   or :follows and a.school_id = :school and a.state = 'PUBLISHED' and a.audience in ('SCHOOL', 'PUBLIC')
                   or a.class_id <> :class and a.published_at is null and a.state in ('DRAFT', 'RETURNED', 'SUBMITTED')
                      and a.id = any(array(select w.article_id from messaging.article_author w where w.person_id = :author)))
            """;

    private static final String OF_JOURNAL = """
            where a.class_id is null and a.school_id = :school
              and (:leads or a.state = 'PUBLISHED'
                   or exists (select from messaging.article_author w
                              where w.article_id = a.id and w.person_id = :author))
            """;

    private static final String COUNTED = """
            select to_char(coalesce(a.published_at, a.changed_at) at time zone :zone, 'YYYY-MM') as month,
                   %s as category, count(*) as articles
            from messaging.article a
            """;
    private static final String BY_MONTH = " group by 1, 2 order by 1 desc";
    private static final String ASKED = """
              and (cast(:state as text) is null or a.state = :state)
              and (cast(:category as uuid) is null or a.category_id = :category)
              and (cast(:month as text) is null
                   or to_char(coalesce(a.published_at, a.changed_at) at time zone :zone, 'YYYY-MM') = :month)
              and (cast(:words as text) is null or a.search @@ to_tsquery('french', :words))
              and (cast(:after as uuid) is null
                   or (coalesce(a.published_at, a.changed_at), a.id)
                      < (select coalesce(b.published_at, b.changed_at), b.id from messaging.article b where b.id = :after))
            order by coalesce(a.published_at, a.changed_at) desc, a.id desc limit :most""";

    private final Sql sql;
    private final Directory directory;
    private final ArticleRights rights;
    private final Territories territories;

    ReadableArticles(Sql sql, Directory directory, ArticleRights rights, Territories territories) {
        this.sql = sql;
        this.directory = directory;
        this.rights = rights;
        this.territories = territories;
    }

    /** The beginnings of those that are looked for, the latest first; none where the class isn't the viewer's to follow. */
    Optional<List<ArticleFacts>> list(ClassId schoolClass, ArticleFilter filter, Viewer viewer) {
        return directory
                .findClass(schoolClass)
                .flatMap(found -> ask(ArticleRows.FACTS + READABLE + ASKED, found, viewer))
                .map(question -> listAsked(question, filter));
    }

    /** The same of a school's journal; none where the school isn't the viewer's to follow. */
    Optional<List<ArticleFacts>> listJournal(SchoolId school, ArticleFilter filter, Viewer viewer) {
        return askJournal(ArticleRows.FACTS, ASKED, school, viewer).map(question -> listAsked(question, filter));
    }

    private Optional<SqlStatement> askJournal(String question, String rest, SchoolId school, Viewer viewer) {
        boolean leads = rights.leads(ArticlePlace.ofJournal(school), viewer);
        if (!leads && !rights.readsJournal(school, viewer)) {
            return Optional.empty();
        }
        return Optional.of(sql.of(question + OF_JOURNAL + rest)
                .with("school", school)
                .with("leads", leads)
                .with("author", leads ? null : viewer.person()));
    }

    private List<ArticleFacts> listAsked(SqlStatement question, ArticleFilter filter) {
        return question.with("signs", BEGINNING)
                .with("state", filter.state())
                .with("category", filter.categoryId())
                .with("month", filter.month() == null ? null : filter.month().toString())
                .with("zone", zone().getId())
                .with("words", filter.query())
                .with("after", filter.after())
                .with("most", filter.most())
                .list(ArticleRows::facts);
    }

    /** How many there are in each month and topic; none where the class, or the school, isn't the viewer's to follow. */
    public Optional<List<ArticleCount>> count(NamedBlog blog, Viewer viewer) {
        return blog.findClass()
                .map(schoolClass -> directory
                        .findClass(schoolClass)
                        .flatMap(found -> ask(
                                COUNTED.formatted("case when a.class_id = :class then a.category_id end")
                                        + READABLE
                                        + BY_MONTH,
                                found,
                                viewer)))
                .orElseGet(() -> blog.findSchool()
                        .flatMap(school -> askJournal(COUNTED.formatted("a.category_id"), BY_MONTH, school, viewer)))
                .map(question -> question.with("zone", zone().getId())
                        .list(row -> new ArticleCount(
                                YearMonth.parse(row.text("month")),
                                row.idOrNull("category", CategoryId::new),
                                row.whole("articles"))));
    }

    private Optional<SqlStatement> ask(String question, ClassView schoolClass, Viewer viewer) {
        boolean leads = rights.leads(schoolClass, viewer);
        Set<ArticleAudience> audiences = leads ? Set.of() : rights.listAudiences(schoolClass, viewer);
        if (!leads && audiences.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sql.of(question)
                .with("class", schoolClass.id())
                .with("school", schoolClass.schoolId())
                .with("leads", leads)
                .texts("audiences", audiences)
                .with("follows", viewer.follows(schoolClass.schoolId()))
                .with("author", !leads && viewer.attends(schoolClass.id()) ? viewer.person() : null));
    }

    private ZoneId zone() {
        return territories.get(TerritoryScope.require()).timeZone();
    }

    /** The number of articles of a month under a topic. */
    public record ArticleCount(YearMonth month, @Nullable CategoryId category, int articles) {}
}
