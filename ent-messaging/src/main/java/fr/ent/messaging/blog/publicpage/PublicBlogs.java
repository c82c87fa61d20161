package fr.ent.messaging.blog.publicpage;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.PublishedArticles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The public pages of the schools in scope. */
@Component
public class PublicBlogs {

    /** The name of the page of all schools, and of its feed. */
    public static final String ALL_SCHOOLS = "ecoles";

    private static final String COLUMNS =
            "select school_id, slug, open, listed, changed_at from messaging.public_blog ";

    private final Sql sql;
    private final Directory directory;

    PublicBlogs(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    Optional<PublicBlog> find(SchoolId school) {
        return sql.of(COLUMNS + "where school_id = :school")
                .with("school", school)
                .find(PublicBlogs::blog);
    }

    /**
     * The open page of a school, or of one of its classes.
     *
     * @param classSlug null for the whole school
     */
    public Optional<PublicPlace> findOpen(String slug, @Nullable String classSlug) {
        return sql.of(COLUMNS + "where slug = :slug and open")
                .with("slug", slug)
                .find(PublicBlogs::blog)
                .flatMap(blog -> place(blog, classSlug));
    }

    /** The schools whose page is open, by name. */
    public PublicSchools getSchools() {
        Map<SchoolId, PublicBlog> open = sql.of(COLUMNS + "where open").list(PublicBlogs::blog).stream()
                .collect(Collectors.toMap(PublicBlog::school, Function.identity()));
        List<PublicPlace> places = directory.listSchools().stream()
                .filter(school -> open.containsKey(school.id()))
                .map(school -> new PublicPlace(Objects.requireNonNull(open.get(school.id())), school.name(), null))
                .toList();
        return new PublicSchools(places);
    }

    private Optional<PublicPlace> place(PublicBlog blog, @Nullable String classSlug) {
        Optional<String> school = directory.findSchool(blog.school()).map(found -> found.name());
        if (classSlug == null) {
            return school.map(name -> new PublicPlace(blog, name, null));
        }
        return directory.listClasses(blog.school()).stream()
                .filter(one -> BlogSlug.of(one.name()).equals(classSlug))
                .findFirst()
                .flatMap(one -> school.map(name -> new PublicPlace(blog, name, one)));
    }

    /** Writes the page's setting. An address that there is stays; another school of the name gets a number behind its own. */
    void write(PublicBlog wanted) {
        sql.of("""
                        insert into messaging.public_blog (school_id, slug, open, listed, changed_at)
                        select :school, (select s.slug from (select case when n = 1 then :slug else :slug || '-' || n end as slug, n
                                                             from generate_series(1, 99) as n) s
                                         where not exists (select from messaging.public_blog b where b.slug = s.slug)
                                         order by s.n limit 1),
                               :open, :listed, :now
                        on conflict (territory_id, school_id) do update
                        set open = excluded.open, listed = excluded.listed, changed_at = excluded.changed_at""")
                .with("school", wanted.school())
                .with("slug", wanted.slug())
                .with("open", wanted.open())
                .with("listed", wanted.listed())
                .with("now", wanted.changedAt())
                .run();
    }

    private static PublicBlog blog(Row row) {
        return new PublicBlog(
                row.id("school_id", SchoolId::new),
                row.text("slug"),
                row.flag("open"),
                row.flag("listed"),
                row.instant("changed_at"));
    }

    /**
     * A page that everybody may read.
     *
     * @param schoolClass none where it is the whole school's
     */
    public record PublicPlace(
            PublicBlog blog, String schoolName, @Nullable ClassView schoolClass) {

        /** Published for everybody, and nothing else. */
        public PublishedArticles articles() {
            return new PublishedArticles(Set.of(blog.school()), classId(), Set.of(ArticleAudience.PUBLIC), false);
        }

        /** {@code École Jean-Macé}, or {@code CE1, École Jean-Macé}. */
        public String title() {
            return schoolClass == null ? schoolName : schoolClass.name() + ", " + schoolName;
        }

        /** The page's own path. */
        public String path() {
            return "/blog/" + blog.slug() + (schoolClass == null ? "" : "/" + BlogSlug.of(schoolClass.name()));
        }

        /** The path of an article that is a page, whatever class it is of. */
        public String pageOf(ArticleId article) {
            return "/blog/" + blog.slug() + "/page/" + article;
        }

        /** The path of a picture, or of a sound of a page, as long as everybody on it may be shown. */
        public String fileOf(ArticleId article, FileId file) {
            return "/api/public/blog/" + feed() + "/pictures/" + article + "/" + file;
        }

        /** The name of its feed: {@code ecole-jean-mace.ce1}. */
        public String feed() {
            return blog.slug() + (schoolClass == null ? "" : "." + BlogSlug.of(schoolClass.name()));
        }

        private @Nullable ClassId classId() {
            return schoolClass == null ? null : schoolClass.id();
        }
    }
}
