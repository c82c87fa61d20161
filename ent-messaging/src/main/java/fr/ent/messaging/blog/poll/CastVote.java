package fr.ent.messaging.blog.poll;

import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.OpenArticles;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a reader's voice in the poll of a published article, in place of the one before. */
@Component
class CastVote {

    private final OpenArticles articles;
    private final Polls polls;
    private final Clock clock;

    CastVote(OpenArticles articles, Polls polls, Clock clock) {
        this.articles = articles;
        this.polls = polls;
        this.clock = clock;
    }

    /** @param choice the place of the answer, from 0 */
    @Transactional
    public PollOutcome cast(ArticleId article, int choice, Viewer viewer) {
        return articles.find(article, viewer)
                .flatMap(open -> polls.hold(article))
                .map(poll -> cast(article, poll, choice, viewer))
                .orElseGet(PollOutcome.NotYours::new);
    }

    private PollOutcome cast(ArticleId article, PollContent poll, int choice, Viewer viewer) {
        if (!poll.isOpen(clock.instant())) {
            return new PollOutcome.Closed();
        }
        if (choice >= poll.answers().size()) {
            throw new InvalidInput("choice", "unknown");
        }
        polls.vote(article, viewer.person(), choice);
        return new PollOutcome.Done();
    }
}
