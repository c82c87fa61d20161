package fr.ent.core.correction;

import fr.ent.core.PersonId;
import fr.ent.core.review.Review;
import fr.ent.core.review.ReviewKind;
import fr.ent.core.review.ReviewSubject;
import fr.ent.core.review.Submission;
import fr.ent.core.storage.FileId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A correction that somebody asks for.
 *
 * @param person about whom: the asker, or a child
 * @param wanted what is wrong and what would be right, in the asker's words
 * @param papers that show it
 */
record Correction(
        UUID id,
        int version,
        PersonId person,
        CorrectedDatum datum,
        String wanted,
        List<FileId> papers,
        Review review) {

    static final ReviewKind KIND =
            new ReviewKind("core.correction", "correction", "asked", "core.correction", "/compte/donnees");

    Correction {
        papers = List.copyOf(papers);
    }

    PersonId asker() {
        return Objects.requireNonNull(review.sentBy());
    }

    Submission submission() {
        return new Submission(KIND, id, version, new ReviewSubject.OfPerson(person, asker()), review, papers);
    }
}
