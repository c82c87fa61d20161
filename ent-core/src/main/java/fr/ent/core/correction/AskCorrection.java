package fr.ent.core.correction;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.review.Papers;
import fr.ent.core.review.Review;
import fr.ent.core.review.Reviews;
import fr.ent.core.storage.FileId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a correction about oneself or an own child, or takes that back while nobody has answered. */
@Component
class AskCorrection {

    private final Corrections corrections;
    private final Reviews reviews;
    private final Papers papers;
    private final Clock clock;

    AskCorrection(Corrections corrections, Reviews reviews, Papers papers, Clock clock) {
        this.corrections = corrections;
        this.reviews = reviews;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * The correction as it is kept; empty when one of the same waits already.
     *
     * @throws NotThere if the person is neither the asker nor a child of whom the asker is a guardian
     */
    @Transactional
    Optional<Correction> ask(PersonId person, CorrectedDatum datum, String wanted, List<FileId> files, Viewer asker) {
        if (!person.equals(asker.person()) && !asker.isGuardianOf(ChildId.of(person))) {
            throw new NotThere();
        }
        Correction correction = new Correction(
                NewId.next(),
                0,
                person,
                datum,
                wanted,
                papers.requireOwn(files, asker),
                Review.sent(asker.person(), clock.instant()));
        if (!corrections.add(correction)) {
            return Optional.empty();
        }
        reviews.receive(correction.submission(), asker);
        return Optional.of(correction);
    }

    /** False when it isn't waiting any more. */
    @Transactional
    boolean withdraw(Correction correction, Viewer asker) {
        if (!correction.asker().equals(asker.person())) {
            throw new NotThere();
        }
        return reviews.withdraw(correction.submission(), asker);
    }
}
