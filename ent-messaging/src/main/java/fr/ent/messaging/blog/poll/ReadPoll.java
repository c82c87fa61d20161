package fr.ent.messaging.blog.poll;

import fr.ent.core.Viewer;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.ArticleStanding;
import fr.ent.messaging.blog.AuthorKind;
import fr.ent.messaging.blog.PeopleOfArticles;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads the poll of an article, with as much of its result as the viewer may know. */
@Component
class ReadPoll {

    private final ArticleRows rows;
    private final PeopleOfArticles people;
    private final ArticleRights rights;
    private final Polls polls;
    private final Clock clock;

    ReadPoll(ArticleRows rows, PeopleOfArticles people, ArticleRights rights, Polls polls, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.rights = rights;
        this.polls = polls;
        this.clock = clock;
    }

    /** None where the article isn't the viewer's to read. */
    Optional<ArticlePoll> find(ArticleId id, Viewer viewer) {
        return rows.find(id)
                .flatMap(article -> rights.find(
                                article, people.read(id).authors().keySet(), viewer)
                        .map(standing -> new ArticlePoll(
                                polls.find(id, viewer.person())
                                        .map(poll -> view(poll, article, standing))
                                        .orElse(null),
                                isWritable(article, standing, viewer, rights))));
    }

    private PollView view(PollFacts poll, ArticleFacts article, ArticleStanding standing) {
        boolean open = poll.content().isOpen(clock.instant());
        boolean told = standing == ArticleStanding.STAFF || poll.mine() != null || !open;
        List<String> answers = poll.content().answers();
        return new PollView(
                poll.content().question(),
                IntStream.range(0, answers.size())
                        .mapToObj(place -> new PollView.AnswerView(
                                answers.get(place), told ? poll.voices().get(place) : null))
                        .toList(),
                poll.content().closesAt(),
                open && article.isPublished(),
                poll.mine(),
                told ? poll.total() : null,
                poll.total() > 0);
    }

    /**
     * Its pupils ask while they have it in hand and are of its class or school, teachers always; adults without a class who write in
     * a journal ask nothing.
     */
    static boolean isWritable(ArticleFacts article, ArticleStanding standing, Viewer viewer, ArticleRights rights) {
        return standing == ArticleStanding.STAFF
                || (standing == ArticleStanding.AUTHOR
                        && article.state().isInHand()
                        && AuthorKind.of(viewer, article.place()) == AuthorKind.PUPIL
                        && rights.writesOn(article.place(), viewer));
    }
}
