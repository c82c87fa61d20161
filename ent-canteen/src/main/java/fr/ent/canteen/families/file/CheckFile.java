package fr.ent.canteen.families.file;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.review.ReviewOutcome;
import fr.ent.core.review.ReviewWords;
import fr.ent.core.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The town hall checks a signed file: an accepted file holds, another goes back with a reason. */
@Component
class CheckFile {

    private final FamilyFiles files;
    private final FileYears years;
    private final CheckedNeeds needs;
    private final Reviews reviews;
    private final TownClock clock;

    CheckFile(FamilyFiles files, FileYears years, CheckedNeeds needs, Reviews reviews, TownClock clock) {
        this.files = files;
        this.years = years;
        this.needs = needs;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Transactional
    FileOutcome accept(ChildId child, int version, Viewer agent) {
        FamilyFile before = years.get(child);
        if (before.version() != version) {
            return new FileOutcome.ChangedMeanwhile();
        }
        return outcome(reviews.accept(before.submission(), () -> hold(before), agent), child);
    }

    private ReviewWords hold(FamilyFile accepted) {
        files.hold(accepted, clock.now());
        needs.accept(accepted.key().child(), accepted.content());
        return ReviewWords.NONE;
    }

    /** Also a file that was accepted: a paper may turn out to be wrong. The accepted version holds meanwhile. */
    @Transactional
    FileOutcome giveBack(ChildId child, int version, String reason, Viewer agent) {
        FamilyFile before = years.get(child);
        if (before.version() != version) {
            return new FileOutcome.ChangedMeanwhile();
        }
        return outcome(reviews.giveBack(before.submission(), reason, agent), child);
    }

    private FileOutcome outcome(ReviewOutcome outcome, ChildId child) {
        return switch (outcome) {
            case DONE -> new FileOutcome.Done(years.get(child));
            case NOT_WAITING -> new FileOutcome.NotSent();
            case OWN_FAMILY -> new FileOutcome.OwnFamily();
        };
    }
}
