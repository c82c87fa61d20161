package fr.ent.canteen.families.file;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.review.Papers;
import fr.ent.core.review.ReviewState;
import fr.ent.core.review.Reviews;
import fr.ent.core.storage.Files;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A guardian signs a child's file, or an agent records that one signed it on paper, which sends it to the town hall. */
@Component
class SignFile {

    private final FamilyFiles files;
    private final FileYears years;
    private final Reviews reviews;
    private final PaperSignatures papers;

    SignFile(FamilyFiles files, FileYears years, Reviews reviews, PaperSignatures papers) {
        this.files = files;
        this.years = years;
        this.reviews = reviews;
        this.papers = papers;
    }

    /**
     * @param paper by which an agent signs in a guardian's stead, and a guardian never
     * @throws InvalidInput on a field of {@code paper} that can't be
     */
    @Transactional
    FileOutcome sign(ChildId child, int version, FamilyFile.@Nullable PaperSignature paper, Viewer signer) {
        papers.require(child, paper, signer);
        FamilyFile before = years.get(child);
        if (before.version() != version || version == 0) {
            return new FileOutcome.ChangedMeanwhile();
        }
        List<InvalidField> faults = before.faults();
        if (!faults.isEmpty()) {
            return new FileOutcome.Incomplete(faults);
        }
        if (before.review().waits() || before.review().state() == ReviewState.ACCEPTED) {
            // a guardian may sign twice; an agent would only read what signing shows
            return paper == null ? new FileOutcome.Done(before) : new FileOutcome.ChangedMeanwhile();
        }
        if (!reviews.send(before.submission(), signer)) {
            return new FileOutcome.ChangedMeanwhile();
        }
        files.setPaper(before, paper);
        papers.share(child, paper);
        return new FileOutcome.Done(years.get(child));
    }

    /** Says what a signature on paper must be, and opens its scan to the family. */
    @Component
    static class PaperSignatures {

        private static final int OLDEST_MONTHS = 12;

        private final Directory directory;
        private final Papers papers;
        private final Files files;
        private final TownClock clock;

        PaperSignatures(Directory directory, Papers papers, Files files, TownClock clock) {
            this.directory = directory;
            this.papers = papers;
            this.files = files;
            this.clock = clock;
        }

        /** @throws InvalidInput if a guardian sends a paper or an agent none, or if it isn't one of a guardian's of late */
        void require(ChildId child, FamilyFile.@Nullable PaperSignature paper, Viewer signer) {
            if ((paper == null) != signer.isGuardianOf(child)) {
                throw new InvalidInput("paper", paper == null ? "required" : "not-for-families");
            }
            if (paper == null) {
                return;
            }
            LocalDate today = clock.today();
            if (paper.signedOn().isAfter(today) || paper.signedOn().isBefore(today.minusMonths(OLDEST_MONTHS))) {
                throw new InvalidInput("paper.signedOn", "out-of-range");
            }
            if (directory.listGuardians(child).stream()
                    .noneMatch(one -> one.id().equals(paper.signedBy()))) {
                throw new InvalidInput("paper.signedBy", "no-guardian");
            }
            if (paper.scan() != null) {
                papers.requireOwn(List.of(paper.scan()), signer);
            }
        }

        void share(ChildId child, FamilyFile.@Nullable PaperSignature paper) {
            if (paper != null && paper.scan() != null) {
                files.share(List.of(paper.scan()), new Files.Audience.OfFamily(child));
            }
        }
    }
}
