package fr.ent.core.guardianship.bar;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.consent.FollowConsents;
import fr.ent.core.guardianship.GuardianTie;
import fr.ent.core.guardianship.bar.BarContent.BarKind;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Bars in the territory in scope, one statement each. */
@Component
class BarRows {

    private static final String IN_FORCE = """
            select id, child_id, guardian_id, kind, decided_on, ends_on, file_id, barred_by, barred_at
            from core.guardian_bar where lifted_at is null\s""";

    private final Sql sql;
    private final FollowConsents consents;

    BarRows(Sql sql, FollowConsents consents) {
        this.sql = sql;
        this.consents = consents;
    }

    List<GuardianBar> list(ChildId child) {
        return sql.of(IN_FORCE + "and child_id = :child").with("child", child).list(BarRows::bar);
    }

    Optional<GuardianBar> find(GuardianBarId id) {
        return sql.of(IN_FORCE + "and id = :id").with("id", id).find(BarRows::bar);
    }

    Optional<GuardianBar> find(GuardianTie tie) {
        return sql.of(IN_FORCE + "and child_id = :child and guardian_id = :guardian")
                .with("child", tie.child())
                .with("guardian", tie.guardian())
                .find(BarRows::bar);
    }

    void add(GuardianBarId id, GuardianTie tie, BarContent content, PersonId by, Instant now) {
        sql.of("""
                        insert into core.guardian_bar (id, child_id, guardian_id, kind, decided_on, ends_on, file_id, barred_by, barred_at)
                        values (:id, :child, :guardian, :kind, :decidedOn, cast(:endsOn as date), :file, :by, :now)""")
                .with("id", id)
                .with("child", tie.child())
                .with("guardian", tie.guardian())
                .with("kind", content.kind())
                .with("decidedOn", content.decidedOn())
                .with("endsOn", content.endsOn())
                .with("file", content.fileId())
                .with("by", by)
                .with("now", now)
                .run();
    }

    void lift(GuardianBarId id, String reason, PersonId by, Instant now) {
        sql.of("""
                        update core.guardian_bar
                        set lifted_by = :by, lifted_at = :now, lift_reason = :reason, file_id = null where id = :id""")
                .with("id", id)
                .with("reason", reason)
                .with("by", by)
                .with("now", now)
                .run();
    }

    /** Lets the guardian see the child no more, or again. */
    void restrict(GuardianTie tie, GuardianStanding standing) {
        consents.follow(
                List.of(tie.child()),
                () -> sql.of("""
                        update core.guardianship set restricted = :restricted, version = version + 1
                        where child_id = :child and guardian_id = :guardian and restricted <> :restricted""")
                        .with("restricted", standing == GuardianStanding.BARRED)
                        .with("child", tie.child())
                        .with("guardian", tie.guardian())
                        .run());
    }

    /** Whether a guardian may know of the child. */
    enum GuardianStanding {
        BARRED,
        FREE
    }

    /** The territories where a bar has passed its end and nobody has been told; needs none in scope. */
    List<TerritoryId> listTerritories(Instant now) {
        return sql.of("select core.territories_with_ended_bars(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** Bars past their end of which nobody has been told; those from a pupil who has left are told of on the return. */
    List<GuardianBarId> listEnded(LocalDate today) {
        return sql.of("""
                        select b.id from core.guardian_bar b
                        join core.pupil p on p.territory_id = b.territory_id and p.id = b.child_id and p.left_on is null
                        where b.lifted_at is null and b.end_told_at is null and b.ends_on < :today
                        order by b.ends_on, b.id limit 5000""").with("today", today).list(row -> row.id("id", GuardianBarId::new));
    }

    /** One of them, told of once. */
    Optional<GuardianBar> takeEnded(GuardianBarId id, Instant now) {
        return sql.of("""
                        update core.guardian_bar set end_told_at = :now
                        where id = :id and lifted_at is null and end_told_at is null
                        returning id, child_id, guardian_id, kind, decided_on, ends_on, file_id, barred_by, barred_at""").with("id", id).with("now", now).find(BarRows::bar);
    }

    private static GuardianBar bar(Row row) {
        return new GuardianBar(
                row.id("id", GuardianBarId::new),
                row.id("child_id", ChildId::new),
                row.id("guardian_id", PersonId::new),
                row.choice("kind", BarKind.class),
                row.day("decided_on"),
                row.dayOrNull("ends_on"),
                row.idOrNull("file_id", FileId::new),
                row.id("barred_by", PersonId::new),
                row.instant("barred_at"));
    }
}
