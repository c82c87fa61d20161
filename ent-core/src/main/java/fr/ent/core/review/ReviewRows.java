package fr.ent.core.review;

import fr.ent.core.persistence.Sql;
import org.springframework.stereotype.Component;

/** Writes reviews. A step is one statement, so that of two people who decide one does. */
@Component
class ReviewRows {

    private final Sql sql;

    ReviewRows(Sql sql) {
        this.sql = sql;
    }

    /** False when somebody took a step meanwhile. */
    boolean write(Submission before, Review after) {
        return sql.of("update " + before.kind().table() + """
                         set state = :state, sent_by = :sentBy, sent_at = :sentAt, decided_by = :decidedBy,
                            decided_at = :decidedAt, answer = :answer, version = version + 1
                        where id = :id and version = :version""")
                .with("id", before.id())
                .with("version", before.version())
                .with("state", after.state())
                .with("sentBy", after.sentBy())
                .with("sentAt", after.sentAt())
                .with("decidedBy", after.decidedBy())
                .with("decidedAt", after.decidedAt())
                .with("answer", after.answer())
                .changedOne();
    }
}
