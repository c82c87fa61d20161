package fr.ent.core.guardianship;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.consent.FollowConsents;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ties that ended, so that they can be written again. */
@Component
public class EndedTies {

    private final Sql sql;
    private final FollowConsents consents;

    EndedTies(Sql sql, FollowConsents consents) {
        this.sql = sql;
        this.consents = consents;
    }

    /** Why somebody isn't a child's guardian any more. */
    public enum TieEndReason {
        /** They never were: a mistake. */
        WRONG,
        /** Parents who separated, of whom this one has no parental authority. */
        SEPARATED,
        OTHER
    }

    /** Somebody who was a child's guardian. */
    public record EndedTie(PersonName guardian, TieEndReason reason, Instant endedAt) {}

    /** Takes the tie out of the directory, and keeps it. */
    void end(GuardianTie tie, TieEndReason reason, PersonId by, Instant now) {
        consents.follow(List.of(tie.child()), () -> {
            takeOut(tie);
            return keep(tie, reason, by, now);
        });
    }

    private void takeOut(GuardianTie tie) {
        sql.of("delete from core.guardianship where child_id = :child and guardian_id = :guardian")
                .with("child", tie.child())
                .with("guardian", tie.guardian())
                .run();
    }

    private int keep(GuardianTie tie, TieEndReason reason, PersonId by, Instant now) {
        return sql.of("""
                        insert into core.ended_guardianship as e (id, child_id, guardian_id, rank, reason, ended_by, ended_at)
                        values (:id, :child, :guardian, :rank, :reason, :by, :now)
                        on conflict (territory_id, child_id, guardian_id) do update
                        set rank = excluded.rank, reason = excluded.reason, ended_by = excluded.ended_by,
                            ended_at = excluded.ended_at""")
                .with("id", NewId.next())
                .with("child", tie.child())
                .with("guardian", tie.guardian())
                .with("rank", tie.rank())
                .with("reason", reason)
                .with("by", by)
                .with("now", now)
                .run();
    }

    /** Those of a child's who aren't its guardians again, the latest first. */
    public List<EndedTie> list(ChildId child) {
        return sql.of("""
                        select e.guardian_id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               e.reason, e.ended_at
                        from core.ended_guardianship e
                        join core.person n on n.territory_id = e.territory_id and n.id = e.guardian_id
                        where e.child_id = :child
                          and not exists (select from core.guardianship g
                                          where g.territory_id = e.territory_id and g.child_id = e.child_id
                                            and g.guardian_id = e.guardian_id)
                        order by e.ended_at desc, e.id""")
                .with("child", child)
                .list(row -> new EndedTie(
                        new PersonName(
                                row.id("guardian_id", PersonId::new), row.text("given_name"), row.text("family_name")),
                        row.choice("reason", TieEndReason.class),
                        row.instant("ended_at")));
    }

    /** Writes a tie again that ended; whether there was one. */
    boolean restore(ChildId child, PersonId guardian) {
        return consents.follow(List.of(child), () -> writeAgain(child, guardian));
    }

    private boolean writeAgain(ChildId child, PersonId guardian) {
        Optional<Integer> rank =
                sql.of("""
                        delete from core.ended_guardianship where child_id = :child and guardian_id = :guardian
                        returning rank""").with("child", child).with("guardian", guardian).find(row -> row.whole("rank"));
        rank.ifPresent(one -> sql.of("""
                        insert into core.guardianship (id, child_id, guardian_id, rank)
                        values (:id, :child, :guardian, :rank)
                        on conflict (territory_id, child_id, guardian_id) do nothing""")
                .with("id", NewId.next())
                .with("child", child)
                .with("guardian", guardian)
                .with("rank", one)
                .run());
        return rank.isPresent();
    }
}
