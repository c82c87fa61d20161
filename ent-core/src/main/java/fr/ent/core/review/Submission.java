package fr.ent.core.review;

import fr.ent.core.storage.FileId;
import java.util.List;
import java.util.UUID;

/**
 * A thing under review, as it was read.
 *
 * @param version a step fails when somebody took one since
 * @param papers files that the town hall may open once it is sent, until it is withdrawn
 */
public record Submission(
        ReviewKind kind, UUID id, int version, ReviewSubject subject, Review review, List<FileId> papers) {

    public Submission {
        papers = List.copyOf(papers);
    }
}
