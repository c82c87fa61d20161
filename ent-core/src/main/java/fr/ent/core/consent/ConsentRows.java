package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.consent.ConsentContent.SignedPaper;
import fr.ent.core.image.ImageUse;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words of guardians about pictures of a child: added to those before, never in their place. Only a copy is put right. */
@Component
class ConsentRows {

    private final Sql sql;

    ConsentRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * Keeps each word, also one that says the same again: a paper that is written down later may lie between the two. Nothing is
     * taken back where nothing was said.
     */
    void add(ChildId child, PersonId guardian, Map<ImageUse, ConsentWord> words, SaidMoment moment) {
        List<ImageUse> uses = List.copyOf(words.keySet());
        sql.of("""
                        insert into core.image_consent (id, child_id, guardian_id, image_use, word, said_at, signed_on, written_by)
                        select s.id, :child, :guardian, s.image_use, s.word, :at, cast(:signedOn as date), cast(:by as uuid)
                        from unnest(:ids, :uses, :words) as s (id, image_use, word)
                        where s.word <> 'NONE'
                           or exists (select from core.image_consent w
                                      where w.child_id = :child and w.guardian_id = :guardian and w.image_use = s.image_use)""")
                .with("child", child)
                .with("guardian", guardian)
                .with("at", moment.at())
                .with("signedOn", moment.signedOn())
                .with("by", moment.writtenBy())
                .uuids("ids", uses, use -> NewId.next())
                .texts("uses", uses)
                .texts("words", uses, words::get)
                .run();
    }

    /** The words that count: the latest of each guardian whom nothing bars, by rank. One that was taken back isn't there. */
    Map<ImageUse, List<GuardianWord>> list(ChildId child) {
        return sql.of("select * from (" + ImageStandings.LATEST
                        + ") l where l.word <> 'NONE' order by l.rank, l.guardian_id")
                .ids("children", List.of(child))
                .groups(
                        row -> row.choice("image_use", ImageUse.class),
                        row -> new GuardianWord(
                                row.id("guardian_id", PersonId::new),
                                row.choice("word", ConsentWord.class),
                                row.instant("said_at"),
                                row.dayOrNull("signed_on")));
    }

    /** The words of a paper of this guardian and day, as it was copied. */
    Map<ImageUse, ConsentWord> listCopied(ChildId child, SignedPaper paper) {
        return sql.of("""
                        select image_use, word from core.image_consent
                        where child_id = :child and guardian_id = :guardian and signed_on = cast(:signedOn as date)""")
                .with("child", child)
                .with("guardian", paper.guardianId())
                .with("signedOn", paper.signedOn())
                .map(row -> row.choice("image_use", ImageUse.class), row -> row.choice("word", ConsentWord.class));
    }

    /** Takes back copies of a paper of this guardian and day: they were words of whoever copied, and the trail has them. */
    void dropCopies(ChildId child, SignedPaper paper, Set<ImageUse> uses) {
        sql.of("""
                        delete from core.image_consent
                        where child_id = :child and guardian_id = :guardian and signed_on = cast(:signedOn as date)
                          and image_use = any(:uses)""")
                .with("child", child)
                .with("guardian", paper.guardianId())
                .with("signedOn", paper.signedOn())
                .texts("uses", uses)
                .run();
    }

    /** Whether the school's file says yes to pictures inside the school. */
    boolean isInRegister(ChildId child) {
        return sql.of("select photo_consent from core.pupil where id = :child")
                .with("child", child)
                .get(row -> row.flag("photo_consent"));
    }

    /**
     * A word of a guardian that counts.
     *
     * @param signedOn the day on which a paper was signed; none where the guardian said it here
     */
    record GuardianWord(
            PersonId guardianId,
            ConsentWord word,
            Instant saidAt,
            @Nullable LocalDate signedOn) {}

    /**
     * The moment from which a word counts.
     *
     * @param writtenBy who wrote a signed paper down; null where the guardian speaks
     */
    record SaidMoment(
            Instant at,
            @Nullable LocalDate signedOn,
            @Nullable PersonId writtenBy) {}
}
