package fr.ent.messaging.blog.writing;

import fr.ent.core.TerritoryId;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Rounds;
import fr.ent.messaging.blog.ArticleRows;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes articles whose moment has come, each in a transaction of its own. */
@Component
class PublishDueArticles {

    private static final Logger LOG = LoggerFactory.getLogger(PublishDueArticles.class);

    private final Rounds rounds;
    private final ArticleRows rows;
    private final PublishArticle publishArticle;
    private final Clock clock;

    PublishDueArticles(Rounds rounds, ArticleRows rows, PublishArticle publishArticle, Clock clock) {
        this.rounds = rounds;
        this.rows = rows;
        this.publishArticle = publishArticle;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void inTurn() {
        rounds.every(Duration.ofMinutes(1), "publish-articles", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                ProductModule.MESSAGING,
                rows.listTerritoriesWithDue(clock.instant()),
                this::inTown,
                (town, failure) -> LOG.error("Articles of {} are published in the next round", town, failure));
    }

    private void inTown(TerritoryId town) {
        rounds.each(
                rows.listDue(clock.instant()),
                publishArticle::publishDue,
                (article, failure) -> LOG.error("Article {} is published in the next round", article, failure));
    }
}
