package fr.ent.core.guardianship.bar;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.guardianship.EndedTies;
import fr.ent.core.guardianship.EndedTies.EndedTie;
import fr.ent.core.guardianship.bar.BarContent.BarKind;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.leaving.LeavingDelay;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** A child's guardians, those barred from it with what bars them, those who aren't any more, and its homes: two statements. */
@Component
class PupilTies {

    private static final TypeReference<List<ChildHome>> HOMES = new TypeReference<>() {};

    /** A row a guardian, and one without where there is none; each with what is the child's own. */
    private static final String ROWS = """
            select c.birth_date, h.homes, n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                   g.rank, g.restricted, b.id as bar_id, b.kind, b.decided_on, b.ends_on, b.barred_at,
                   b.file_id is not null as paper,
                   w.given_name || ' ' || coalesce(nullif(w.usual_name, ''), w.family_name) as barred_by,
                   exists (select from core.account a where a.territory_id = n.territory_id and a.person_id = n.id
                                                        and a.state = 'IN_USE') as signs_in
            from core.person c
            cross join lateral (
                select coalesce(jsonb_agg(jsonb_build_object(
                           'id', h.id, 'name', h.name,
                           'withChild', exists (select from core.household_member m
                                                where m.territory_id = h.territory_id and m.household_id = h.id
                                                  and m.person_id = c.id),
                           'adults', array(select m.person_id from core.household_member m
                                           where m.territory_id = h.territory_id and m.household_id = h.id
                                             and m.kind = 'ADULT' order by m.person_id)) order by h.name, h.id), '[]') as homes
                from core.household h
                where h.territory_id = c.territory_id
                  and h.id in (select m.household_id from core.household_member m
                               where m.territory_id = c.territory_id
                                 and (m.person_id = c.id
                                      or m.person_id in (select o.guardian_id from core.guardianship o
                                                         where o.territory_id = c.territory_id and o.child_id = c.id)))) h
            left join (core.guardianship g
                       join core.person n on n.territory_id = g.territory_id and n.id = g.guardian_id)
                   on g.territory_id = c.territory_id and g.child_id = c.id
            left join core.guardian_bar b on b.territory_id = g.territory_id and b.child_id = g.child_id
             and b.guardian_id = g.guardian_id and b.lifted_at is null
            left join core.person w on w.territory_id = b.territory_id and w.id = b.barred_by
            where c.id = :child order by g.rank, n.family_key, n.id""";

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
        List<ChildRow> rows = sql.of(ROWS).with("child", child).list(row -> row(row, today));
        return new PupilTiesView(
                rows.getFirst().birthDate(),
                rows.stream().flatMap(row -> Stream.ofNullable(row.tie())).toList(),
                endedTies.list(child),
                rows.getFirst().homes());
    }

    private static ChildRow row(Row row, LocalDate today) {
        return new ChildRow(
                row.dayOrNull("birth_date"), row.json("homes", HOMES), row.has("id") ? tie(row, today) : null);
    }

    private static TieView tie(Row row, LocalDate today) {
        return new TieView(
                new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name")),
                row.whole("rank"),
                row.flag("signs_in"),
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

    /**
     * The guardians of a child, and those who were.
     *
     * @param homes of the child and of its guardians, by name; for the town hall alone
     */
    record PupilTiesView(
            @Nullable LocalDate birthDate, List<TieView> guardians, List<EndedTie> ended, List<ChildHome> homes) {

        PupilTiesView {
            guardians = List.copyOf(guardians);
            ended = List.copyOf(ended);
            homes = List.copyOf(homes);
        }

        PupilTiesView withoutHomes() {
            return new PupilTiesView(birthDate, guardians, ended, List.of());
        }

        /** Without the homes and accounts of those of whom work doesn't let the viewer read. */
        PupilTiesView without(OwnFamily own) {
            return new PupilTiesView(
                    birthDate,
                    guardians.stream()
                            .map(tie -> own.hides(tie.guardian().id()) ? tie.withoutAccount() : tie)
                            .toList(),
                    ended,
                    homes.stream().filter(home -> !own.hides(home.id())).toList());
        }
    }

    /**
     * A household of the child, or of a guardian alone.
     *
     * @param withChild whether the child lives there
     * @param adults the grown-ups of it
     */
    record ChildHome(HouseholdId id, String name, boolean withChild, List<PersonId> adults) {

        ChildHome {
            adults = List.copyOf(adults);
        }
    }

    /**
     * A guardian.
     *
     * @param signsIn whether they have an account in use
     * @param restricted whether a court bars them from the child
     * @param bar the decision; none where it was never written down
     */
    record TieView(
            PersonName guardian,
            int rank,
            boolean signsIn,
            boolean restricted,
            @Nullable BarView bar) {

        private TieView withoutAccount() {
            return new TieView(guardian, rank, false, restricted, bar);
        }
    }

    private record ChildRow(
            @Nullable LocalDate birthDate,
            List<ChildHome> homes,
            @Nullable TieView tie) {}

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
