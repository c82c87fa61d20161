package fr.ent.core.review;

import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps between a family and the town hall, each in the caller's transaction: the row, the papers that the town hall
 * may open, the audit trail, and the notice to the family.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reviews {

    private final ReviewRows rows;
    private final Papers papers;
    private final ReviewTrail trail;
    private final OwnFamilies ownFamilies;
    private final Clock clock;

    Reviews(ReviewRows rows, Papers papers, ReviewTrail trail, OwnFamilies ownFamilies, Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.trail = trail;
        this.ownFamilies = ownFamilies;
        this.clock = clock;
    }

    /** False when it was sent already, or taken back. */
    public boolean send(Submission draft, Viewer sender) {
        boolean done = write(draft, draft.review().send(sender.person(), clock.instant()));
        if (done) {
            receive(draft, sender);
        }
        return done;
    }

    /** Does what sending does for a thing that its table has as sent from the beginning. */
    public void receive(Submission sent, Viewer sender) {
        papers.open(sent.papers(), sender.territory());
        trail.sent(sent, sender);
    }

    /** False when the town hall has answered. */
    public boolean withdraw(Submission sent, Viewer sender) {
        boolean done = write(sent, sent.review().withdraw());
        if (done) {
            papers.close(sent.papers(), sender.territory());
            trail.withdrawn(sent, sender);
        }
        return done;
    }

    /**
     * Accepts, does what follows from it, and tells the family.
     *
     * @param consequence is done in the same transaction, only when it was waiting; it gives the words about it
     */
    public ReviewOutcome accept(Submission sent, Supplier<ReviewWords> consequence, Viewer agent) {
        ReviewOutcome outcome = decide(sent, sent.review().accept(agent.person(), clock.instant()), agent);
        if (outcome == ReviewOutcome.DONE) {
            trail.answered(sent, "accepted", consequence.get(), agent);
        }
        return outcome;
    }

    /** Refuses and tells the family. */
    public ReviewOutcome refuse(Submission sent, String answer, ReviewWords words, Viewer agent) {
        ReviewOutcome outcome = decide(sent, sent.review().refuse(agent.person(), clock.instant(), answer), agent);
        if (outcome == ReviewOutcome.DONE) {
            trail.answered(sent, "refused", words, agent);
        }
        return outcome;
    }

    /** Returns it to the family, who corrects it, and tells them. */
    public ReviewOutcome giveBack(Submission sent, String answer, Viewer agent) {
        ReviewOutcome outcome = decide(sent, sent.review().giveBack(agent.person(), clock.instant(), answer), agent);
        if (outcome == ReviewOutcome.DONE) {
            trail.answered(sent, "returned", ReviewWords.NONE, agent);
        }
        return outcome;
    }

    private ReviewOutcome decide(Submission sent, Optional<Review> decision, Viewer agent) {
        if (sent.subject().isOf(ownFamilies.find(agent))) {
            return ReviewOutcome.OWN_FAMILY;
        }
        return write(sent, decision) ? ReviewOutcome.DONE : ReviewOutcome.NOT_WAITING;
    }

    private boolean write(Submission before, Optional<Review> after) {
        return after.filter(review -> rows.write(before, review)).isPresent();
    }
}
