package fr.ent.core.correction;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.review.ReviewFacts;
import fr.ent.core.review.ReviewQueue;
import fr.ent.core.storage.FileView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The corrections that wait for an agent, and how many there are. */
@Component
public class CorrectionQueue {

    private final Corrections corrections;
    private final ReviewQueue queue;
    private final Directory directory;
    private final Sql sql;

    CorrectionQueue(Corrections corrections, ReviewQueue queue, Directory directory, Sql sql) {
        this.corrections = corrections;
        this.queue = queue;
        this.directory = directory;
        this.sql = sql;
    }

    /** How many wait, and since when the first does; nothing when none does. */
    public Optional<CorrectionsWaiting> count() {
        return sql.of("select count(*) as waiting, min(sent_at) as first from core.correction where state = 'SENT'")
                .get(row -> Optional.ofNullable(row.instantOrNull("first"))
                        .map(first -> new CorrectionsWaiting(row.whole("waiting"), first)));
    }

    /** Somebody who is gone has no line, nor has anybody of whom the agent doesn't read. */
    List<WaitingCorrection> list(Viewer agent) {
        List<Correction> waiting = corrections.listWaiting();
        List<PersonId> people = waiting.stream().map(Correction::person).toList();
        ReviewFacts facts =
                queue.describe(waiting.stream().map(Correction::submission).toList(), agent);
        Map<PersonId, PersonName> names = people.isEmpty() ? Map.of() : directory.names(people);
        Set<PersonId> ofSchool = listOfSchool(people);
        return waiting.stream()
                .filter(one -> !facts.isHidden(one.submission()))
                .flatMap(one -> Optional.ofNullable(names.get(one.person()))
                        .map(name -> new WaitingCorrection(
                                one.id(),
                                name,
                                one.datum(),
                                one.wanted(),
                                facts.papers(one.submission()),
                                facts.sender(one.submission()),
                                Objects.requireNonNull(one.review().sentAt()),
                                ofSchool.contains(one.person()),
                                facts.isOwn(one.submission())))
                        .stream())
                .toList();
    }

    /** Those of these people whose names and addresses the school's file brings. */
    Set<PersonId> listOfSchool(List<PersonId> people) {
        return people.isEmpty() ? Set.of() : sql.of("""
                                select p.id from core.pupil p
                                where p.id = any(:people) and not p.awaits_file and p.left_on is null""").ids("people", people).set(row -> row.id("id", PersonId::new));
    }

    /** Corrections that wait. */
    public record CorrectionsWaiting(int count, Instant first) {}

    /**
     * A correction that waits for an agent.
     *
     * @param wanted in the asker's words
     * @param sentBy who asked
     * @param ofSchool whether the school's file brings it, so that the head corrects it in ONDE
     * @param own whether it is of the reader's own family, so that a colleague answers
     */
    record WaitingCorrection(
            UUID id,
            PersonName person,
            CorrectedDatum datum,
            String wanted,
            List<FileView> files,
            String sentBy,
            Instant sentAt,
            boolean ofSchool,
            boolean own) {}
}
