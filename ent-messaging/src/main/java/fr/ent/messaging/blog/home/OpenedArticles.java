package fr.ent.messaging.blog.home;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ArticleId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells which articles a child has opened, to that child alone. */
@Component
class OpenedArticles {

    private final Sql sql;

    OpenedArticles(Sql sql) {
        this.sql = sql;
    }

    /** Those of these articles. */
    Set<ArticleId> list(Collection<ArticleId> articles, ChildId child) {
        return sql.of("""
                        select article_id from messaging.article_reading
                        where article_id = any(:articles) and person_id = :child""")
                .ids("articles", articles)
                .with("child", child)
                .set(row -> row.id("article_id", ArticleId::new));
    }
}
