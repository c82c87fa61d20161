package fr.ent.core.guardianship.bar;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.guardianship.EndedTies;
import fr.ent.core.guardianship.EndedTies.EndedTie;
import fr.ent.core.guardianship.bar.BarContent.BarKind;
import fr.ent.core.leaving.LeavingDelay;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A child's guardians, those barred from it with what bars them, and those who aren't any more. */
@Component
class PupilTies {

    private final Sql sql;
    private final EndedTies endedTies;
    private final LeavingDelay days;

    PupilTies(Sql sql, EndedTies endedTies, LeavingDelay days) {
        this.sql = sql;
        this.endedTies = endedTies;
        this.days = days;
    }

    PupilTiesView read(ChildId child) {
        LocalDate today = days.today();
        return new PupilTiesView(sql.of("""
                                select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                                       g.rank, g.restricted, b.id as bar_id, b.kind, b.decided_on, b.ends_on, b.barred_at,
                                       b.file_id is not null as paper,
                                       w.given_name || ' ' || coalesce(nullif(w.usual_name, ''), w.family_name) as barred_by
                                from core.guardianship g
                                join core.person n on n.territory_id = g.territory_id and n.id = g.guardian_id
                                left join core.guardian_bar b on b.territory_id = g.territory_id and b.child_id = g.child_id
                                 and b.guardian_id = g.guardian_id and b.lifted_at is null
                                left join core.person w on w.territory_id = b.territory_id and w.id = b.barred_by
                                where g.child_id = :child order by g.rank, n.family_key, n.id""").with("child", child).list(row -> tie(row, today)), endedTies.list(child));
    }

    private static TieView tie(Row row, LocalDate today) {
        return new TieView(
                new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name")),
                row.whole("rank"),
                row.flag("restricted"),
                row.has("bar_id") ? bar(row, today) : null);
    }

    private static BarView bar(Row row, LocalDate today) {
        LocalDate endsOn = row.dayOrNull("ends_on");
        return new BarView(
                row.id("bar_id", GuardianBarId::new),
                row.choice("kind", BarKind.class),
                row.day("decided_on"),
                endsOn,
                endsOn != null && endsOn.isBefore(today),
                row.textOrNull("barred_by"),
                row.instant("barred_at"),
                row.flag("paper"));
    }

    /** The guardians of a child, and those who were. */
    record PupilTiesView(List<TieView> guardians, List<EndedTie> ended) {

        PupilTiesView {
            guardians = List.copyOf(guardians);
            ended = List.copyOf(ended);
        }
    }

    /**
     * A guardian.
     *
     * @param restricted whether a court bars them from the child
     * @param bar the decision; none where it was never written down
     */
    record TieView(
            PersonName guardian,
            int rank,
            boolean restricted,
            @Nullable BarView bar) {}

    /**
     * A court's decision.
     *
     * @param ended whether its last day has passed: it holds until a person lifts it
     * @param barredBy the name of who wrote it down; none once they were deleted
     */
    record BarView(
            GuardianBarId id,
            BarKind kind,
            LocalDate decidedOn,
            @Nullable LocalDate endsOn,
            boolean ended,
            @Nullable String barredBy,
            Instant barredAt,
            boolean hasPaper) {}
}
