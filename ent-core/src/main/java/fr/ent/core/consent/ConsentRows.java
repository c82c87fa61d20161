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

/** Words of guardians about pictures of a child: added to those before, never in their place. */
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

    /** The uses of which the guardian's latest word until this moment is a copy of a paper of the same day. */
    Set<ImageUse> listCopied(ChildId child, SignedPaper paper, Instant until) {
        return sql.of("""
                        select l.image_use from (
                          select distinct on (w.image_use) w.image_use, w.signed_on from core.image_consent w
                          where w.child_id = :child and w.guardian_id = :guardian and w.said_at <= :until
                          order by w.image_use, w.said_at desc, w.id desc) l
                        where l.signed_on = cast(:signedOn as date)""")
                .with("child", child)
                .with("guardian", paper.guardianId())
                .with("until", until)
                .with("signedOn", paper.signedOn())
                .set(row -> row.choice("image_use", ImageUse.class));
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
