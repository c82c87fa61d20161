package fr.ent.messaging.blog.category;

import fr.ent.core.persistence.Sql;
import fr.ent.messaging.CategoryId;
import fr.ent.messaging.NamedBlog;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The topics of classes and journals, in the order that their teachers gave them. */
@Component
class Categories {

    private final Sql sql;

    Categories(Sql sql) {
        this.sql = sql;
    }

    List<ArticleCategory> list(NamedBlog blog) {
        return sql.of("select id, name from messaging.article_category where place_id = :place order by position, id")
                .with("place", blog.id())
                .list(row -> new ArticleCategory(row.id("id", CategoryId::new), row.text("name")));
    }

    /** Articles of a topic that isn't named any more are under none. */
    void keepOnly(NamedBlog blog, Collection<CategoryId> named) {
        sql.of("delete from messaging.article_category where place_id = :place and id <> all(:named)")
                .with("place", blog.id())
                .ids("named", named)
                .run();
    }

    /** In two steps, since two topics may take each other's name. */
    void write(NamedBlog blog, List<KnownCategory> categories) {
        sql.of("update messaging.article_category set name = id::text where place_id = :place and id = any(:ids)")
                .with("place", blog.id())
                .ids("ids", categories, KnownCategory::id)
                .run();
        sql.of("""
                        insert into messaging.article_category (id, place_id, journal, name, position)
                        select c.id, :place, :journal, c.name, c.position from unnest(:ids, :names, :positions) as c (id, name, position)
                        on conflict (territory_id, id) do update set name = excluded.name, position = excluded.position
                        where article_category.place_id = excluded.place_id""")
                .with("place", blog.id())
                .with("journal", blog.isJournal())
                .ids("ids", categories, KnownCategory::id)
                .texts("names", categories, KnownCategory::name)
                .numbers(
                        "positions",
                        IntStream.range(0, categories.size()).boxed().toList())
                .run();
    }

    /** A topic that has its id. */
    record KnownCategory(CategoryId id, String name) {}
}
