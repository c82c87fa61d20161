package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The town hall checks a signed file: an accepted file holds, another goes back with a reason. */
@Component
class CheckFile {

    private final FamilyFiles files;
    private final FileYears years;
    private final CheckedNeeds needs;
    private final FileTrail trail;

    CheckFile(FamilyFiles files, FileYears years, CheckedNeeds needs, FileTrail trail) {
        this.files = files;
        this.years = years;
        this.needs = needs;
        this.trail = trail;
    }

    @Transactional
    FileOutcome accept(ChildId child, int version, Viewer agent) {
        FamilyFile before = years.get(child);
        if (before.version() != version) {
            return new FileOutcome.ChangedMeanwhile();
        }
        if (before.state() != FamilyFileState.SENT) {
            return new FileOutcome.NotSent();
        }
        if (!files.accept(before, trail.now())) {
            return new FileOutcome.ChangedMeanwhile();
        }
        needs.accept(child, before.content());
        trail.accepted(before, agent);
        return new FileOutcome.Done(years.get(child));
    }

    /** Also a file that was accepted: a paper may turn out to be wrong. The accepted version holds meanwhile. */
    @Transactional
    FileOutcome giveBack(ChildId child, int version, String reason, Viewer agent) {
        FamilyFile before = years.get(child);
        if (before.version() != version) {
            return new FileOutcome.ChangedMeanwhile();
        }
        if (before.state() != FamilyFileState.SENT && before.state() != FamilyFileState.ACCEPTED) {
            return new FileOutcome.NotSent();
        }
        if (!files.giveBack(before, reason)) {
            return new FileOutcome.ChangedMeanwhile();
        }
        trail.returned(before, agent);
        return new FileOutcome.Done(years.get(child));
    }
}
