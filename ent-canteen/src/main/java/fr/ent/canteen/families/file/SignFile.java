package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidField;
import fr.ent.core.Viewer;
import fr.ent.core.review.ReviewState;
import fr.ent.core.review.Reviews;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A guardian signs a child's file, which sends it to the town hall. */
@Component
class SignFile {

    private final FileYears years;
    private final Reviews reviews;

    SignFile(FileYears years, Reviews reviews) {
        this.years = years;
        this.reviews = reviews;
    }

    @Transactional
    FileOutcome sign(ChildId child, int version, Viewer guardian) {
        FamilyFile before = years.get(child);
        if (before.version() != version || version == 0) {
            return new FileOutcome.ChangedMeanwhile();
        }
        List<InvalidField> faults = before.faults();
        if (!faults.isEmpty()) {
            return new FileOutcome.Incomplete(faults);
        }
        if (before.review().waits() || before.review().state() == ReviewState.ACCEPTED) {
            return new FileOutcome.Done(before);
        }
        return reviews.send(before.submission(), guardian)
                ? new FileOutcome.Done(years.get(child))
                : new FileOutcome.ChangedMeanwhile();
    }
}
