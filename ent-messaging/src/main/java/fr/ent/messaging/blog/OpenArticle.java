package fr.ent.messaging.blog;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.messaging.ArticleId;

/**
 * A published article, open to its viewer.
 *
 * @param title as it reads now
 */
public record OpenArticle(
        ArticleId id,
        ClassId classId,
        SchoolId schoolId,
        String title,
        CommentRule comments,
        ArticleStanding standing) {

    public boolean isLed() {
        return standing == ArticleStanding.STAFF;
    }
}
