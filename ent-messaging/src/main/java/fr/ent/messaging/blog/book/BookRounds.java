package fr.ent.messaging.blog.book;

import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Rounds;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes books that were left unmade. */
@Component
class BookRounds {

    private static final Logger LOG = LoggerFactory.getLogger(BookRounds.class);

    private final Rounds rounds;
    private final BlogBooks books;
    private final KeepBooks keepBooks;
    private final MakeBook makeBook;

    BookRounds(Rounds rounds, BlogBooks books, KeepBooks keepBooks, MakeBook makeBook) {
        this.rounds = rounds;
        this.books = books;
        this.keepBooks = keepBooks;
        this.makeBook = makeBook;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofMinutes(5), "blog-books", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                ProductModule.MESSAGING,
                books.listTerritories(keepBooks.now()),
                town -> makeBook.makeWaiting(),
                (town, failure) -> LOG.error("Books of {} wait for the next round", town, failure));
    }
}
