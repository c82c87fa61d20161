package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.image.ImageConsents;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.ArticleStanding;
import fr.ent.messaging.blog.CheckedPeople;
import fr.ent.messaging.blog.PeopleOfArticles;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Holds an article until the end of the transaction, and keeps what was done to it: files are open to whom they are due then. */
@Component
class HoldArticle {

    private final Articles articles;
    private final PeopleOfArticles people;
    private final ArticleRights rights;
    private final ArticleFiles files;
    private final ImageConsents consents;

    HoldArticle(
            Articles articles,
            PeopleOfArticles people,
            ArticleRights rights,
            ArticleFiles files,
            ImageConsents consents) {
        this.consents = consents;
        this.articles = articles;
        this.people = people;
        this.rights = rights;
        this.files = files;
    }

    /**
     * Holds the pupils on an article's pictures, before the article itself, as one who withdraws a consent does: neither waits for
     * the other for ever.
     *
     * @param named pupils who are about to be on them, or to be authors: neither may change class meanwhile
     */
    void holdPupils(ArticleId id, Collection<ChildId> named) {
        Set<ChildId> pupils = people.listPictured(id);
        pupils.addAll(named);
        if (!pupils.isEmpty()) {
            consents.hold(pupils);
        }
    }

    /** The article, for one who leads it or is one of its authors. */
    Optional<HeldArticle> find(ArticleId id, Viewer viewer) {
        return find(id).flatMap(held -> rights.find(
                        held.before(), held.people().authors().keySet(), viewer)
                .filter(standing -> mayChange(standing, held.before().place(), viewer))
                .map(held::by));
    }

    private boolean mayChange(ArticleStanding standing, ArticlePlace place, Viewer viewer) {
        return switch (standing) {
            case STAFF -> true;
            case AUTHOR -> rights.writesOn(place, viewer);
            case READER -> false;
        };
    }

    /** The article, for one who leads it. */
    Optional<HeldArticle> findLed(ArticleId id, Viewer viewer) {
        return find(id, viewer).filter(held -> held.standing() == ArticleStanding.STAFF);
    }

    /** The article, for the product itself. */
    Optional<HeldArticle> find(ArticleId id) {
        return articles.findById(id.value())
                .map(article -> new HeldArticle(article, article.facts(), people.read(id), ArticleStanding.STAFF));
    }

    /** Own files only, and none that the virus scanner holds back for good. */
    Optional<ArticleOutcome.Refused> refuseAttaching(Collection<FileId> added, Viewer viewer) {
        return files.refuseAttaching(added, viewer);
    }

    /** Shows none that the virus scanner holds back for good. */
    Optional<ArticleOutcome.Refused> refuseShowing(ShownPictures shown) {
        return files.refuse(shown.files());
    }

    /** Those of these files that somebody else sent. */
    List<FileId> listOthers(Collection<FileId> attached, Viewer viewer) {
        return files.listOthers(attached, viewer);
    }

    ArticleFacts begin(Article article, CheckedPeople by) {
        ArticleFacts begun = articles.saveAndFlush(article).facts();
        people.write(begun.id(), by);
        files.open(begun, by);
        return begun;
    }

    void delete(HeldArticle held) {
        files.close(held.before(), held.people());
        articles.delete(held.article());
    }

    ArticleFacts keep(HeldArticle held) {
        return keep(held, held.people());
    }

    ArticleFacts keep(HeldArticle held, CheckedPeople now) {
        ArticleFacts after = articles.saveAndFlush(held.article()).facts();
        if (!now.equals(held.people())) {
            people.write(after.id(), now);
        }
        files.close(held.before(), held.people());
        files.open(after, now);
        return after;
    }

    /**
     * An article that nobody else changes meanwhile.
     *
     * @param before the article as it was when it was found
     */
    record HeldArticle(Article article, ArticleFacts before, CheckedPeople people, ArticleStanding standing) {

        HeldArticle by(ArticleStanding other) {
            return new HeldArticle(article, before, people, other);
        }

        ArticleOutcome.NotNow notNow() {
            return new ArticleOutcome.NotNow(before.state());
        }
    }
}
