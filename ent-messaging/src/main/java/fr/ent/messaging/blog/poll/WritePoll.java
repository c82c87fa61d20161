package fr.ent.messaging.blog.poll;

import fr.ent.core.Viewer;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.ArticleStanding;
import fr.ent.messaging.blog.PeopleOfArticles;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the readers of an article something, as one who may write the article. Voices that were given stay for what they were given for. */
@Component
class WritePoll {

    private final ArticleRows rows;
    private final PeopleOfArticles people;
    private final ArticleRights rights;
    private final Polls polls;
    private final Clock clock;

    WritePoll(ArticleRows rows, PeopleOfArticles people, ArticleRights rights, Polls polls, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.rights = rights;
        this.polls = polls;
        this.clock = clock;
    }

    @Transactional
    public PollOutcome write(ArticleId id, PollContent poll, Viewer viewer) {
        return asWriter(id, viewer, () -> {
            boolean changed =
                    polls.hold(id).filter(known -> !known.asksTheSameAs(poll)).isPresent();
            if (changed && polls.hasVoices(id)) {
                return new PollOutcome.Answered();
            }
            polls.write(id, poll);
            return new PollOutcome.Done();
        });
    }

    /** With all voices. Without one nothing changes. */
    @Transactional
    public PollOutcome remove(ArticleId id, Viewer viewer) {
        return asWriter(id, viewer, () -> {
            polls.remove(id);
            return new PollOutcome.Done();
        });
    }

    /** From now on nobody votes. */
    @Transactional
    public PollOutcome close(ArticleId id, Viewer viewer) {
        return asWriter(
                id,
                viewer,
                () -> polls.close(id, clock.instant()) ? new PollOutcome.Done() : new PollOutcome.NotYours());
    }

    private PollOutcome asWriter(ArticleId id, Viewer viewer, Supplier<PollOutcome> act) {
        return rows.find(id)
                .flatMap(article -> rights.find(
                                article, people.read(id).authors().keySet(), viewer)
                        .filter(standing -> isWriter(standing, article.place(), viewer))
                        .map(standing -> act(article, standing, viewer, act)))
                .orElseGet(PollOutcome.NotYours::new);
    }

    /** An author who has changed class or school reads on what is in hand, and writes on it no more. */
    private boolean isWriter(ArticleStanding standing, ArticlePlace place, Viewer viewer) {
        return switch (standing) {
            case STAFF -> true;
            case AUTHOR -> rights.writesOn(place, viewer);
            case READER -> false;
        };
    }

    private PollOutcome act(ArticleFacts article, ArticleStanding standing, Viewer viewer, Supplier<PollOutcome> act) {
        return ReadPoll.isWritable(article, standing, viewer, rights)
                ? act.get()
                : new PollOutcome.NotNow(article.state());
    }
}
