package fr.ent.messaging.blog.rule;

import fr.ent.core.persistence.Sql;
import fr.ent.messaging.NamedBlog;
import org.springframework.stereotype.Component;

/** How blogs take comments where an article doesn't say: read by a teacher before they are shown, unless its leaders chose otherwise. */
@Component
public class CommentRules {

    private final Sql sql;

    CommentRules(Sql sql) {
        this.sql = sql;
    }

    public CommentRule get(NamedBlog blog) {
        return sql.of("select comments from messaging.comment_rule where place_id = :place")
                .with("place", blog.id())
                .find(row -> row.choice("comments", CommentRule.class))
                .orElse(CommentRule.BEFORE);
    }

    public void choose(NamedBlog blog, CommentRule rule) {
        sql.of("""
                        insert into messaging.comment_rule (place_id, comments) values (:place, :rule)
                        on conflict (territory_id, place_id) do update set comments = excluded.comments""").with("place", blog.id()).with("rule", rule).run();
    }
}
