package fr.ent.messaging.blog;

import fr.ent.core.Viewer;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.rule.CommentRule;
import fr.ent.messaging.blog.rule.CommentRules;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds published articles for what hangs on them. */
@Component
public class OpenArticles {

    private final ArticleRows rows;
    private final PeopleOfArticles people;
    private final ArticleRights rights;
    private final CommentRules rules;

    OpenArticles(ArticleRows rows, PeopleOfArticles people, ArticleRights rights, CommentRules rules) {
        this.rows = rows;
        this.people = people;
        this.rights = rights;
        this.rules = rules;
    }

    /** None where the article isn't published, or isn't the viewer's to read. */
    public Optional<OpenArticle> find(ArticleId id, Viewer viewer) {
        return rows.find(id).filter(ArticleFacts::isPublished).flatMap(article -> open(article, viewer));
    }

    /** The same, and for those who lead the class also one that was withdrawn: what was said of it is theirs to look through. */
    public Optional<OpenArticle> findRead(ArticleId id, Viewer viewer) {
        return rows.find(id)
                .filter(article -> article.publishedAt() != null)
                .flatMap(article -> open(article, viewer).filter(open -> article.isPublished() || open.isLed()));
    }

    private CommentRule ruleOf(ArticleFacts article) {
        CommentRule own = article.content().comments();
        return own == null ? rules.get(NamedBlog.of(article.place())) : own;
    }

    private Optional<OpenArticle> open(ArticleFacts article, Viewer viewer) {
        return rights.find(article, people.read(article.id()).authors().keySet(), viewer)
                .map(standing -> new OpenArticle(
                        article.id(), article.place(), article.content().title(), ruleOf(article), standing));
    }
}
