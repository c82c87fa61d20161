package fr.ent.messaging.blog;

import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.rule.CommentRule;

/**
 * A published article, open to its viewer.
 *
 * @param title as it reads now
 */
public record OpenArticle(
        ArticleId id, ArticlePlace place, String title, CommentRule comments, ArticleStanding standing) {

    public boolean isLed() {
        return standing == ArticleStanding.STAFF;
    }
}
