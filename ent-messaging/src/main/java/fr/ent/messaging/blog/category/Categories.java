package fr.ent.messaging.blog.category;

import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.CategoryId;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The topics of classes, in the order that their teachers gave them. */
@Component
class Categories {

    private final Sql sql;

    Categories(Sql sql) {
        this.sql = sql;
    }

    List<ArticleCategory> list(ClassId schoolClass) {
        return sql.of("select id, name from messaging.article_category where class_id = :class order by position, id")
                .with("class", schoolClass)
                .list(row -> new ArticleCategory(row.id("id", CategoryId::new), row.text("name")));
    }

    /** Articles of a topic that isn't named any more are under none. */
    void keepOnly(ClassId schoolClass, Collection<CategoryId> named) {
        sql.of("delete from messaging.article_category where class_id = :class and id <> all(:named)")
                .with("class", schoolClass)
                .ids("named", named)
                .run();
    }

    /** In two steps, since two topics may take each other's name. */
    void write(ClassId schoolClass, List<KnownCategory> categories) {
        sql.of("update messaging.article_category set name = id::text where class_id = :class and id = any(:ids)")
                .with("class", schoolClass)
                .ids("ids", categories, KnownCategory::id)
                .run();
        sql.of("""
                        insert into messaging.article_category (id, class_id, name, position)
                        select c.id, :class, c.name, c.position from unnest(:ids, :names, :positions) as c (id, name, position)
                        on conflict (territory_id, id) do update set name = excluded.name, position = excluded.position
                        where article_category.class_id = excluded.class_id""")
                .with("class", schoolClass)
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
