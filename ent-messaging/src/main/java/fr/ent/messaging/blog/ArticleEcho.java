package fr.ent.messaging.blog;

import fr.ent.messaging.blog.rule.CommentRule;
import org.jspecify.annotations.Nullable;

/**
 * Counts of what came back on an article.
 *
 * @param comments shown to its readers
 * @param waiting comments that a teacher has still to read, or to look at again since somebody reported them; told to teachers alone
 * @param mine the viewer's own reaction
 * @param rule how it takes comments: as it says itself or, where it is silent, as its class or journal chooses
 * @param families how many families have opened it; told to teachers alone
 */
public record ArticleEcho(
        int comments,
        int waiting,
        int bravo,
        int learnt,
        int like,
        @Nullable ReactionKind mine,
        CommentRule rule,
        @Nullable FamilyCount families) {

    static final ArticleEcho NONE = new ArticleEcho(0, 0, 0, 0, 0, null, CommentRule.BEFORE, null);

    public ArticleEcho readBy(FamilyCount count) {
        return new ArticleEcho(comments, waiting, bravo, learnt, like, mine, rule, count);
    }

    public ArticleEcho forReaders() {
        return new ArticleEcho(comments, 0, bravo, learnt, like, mine, rule, null);
    }

    /** Families of the class that have opened an article, of all that it has. */
    public record FamilyCount(int read, int all) {}
}
