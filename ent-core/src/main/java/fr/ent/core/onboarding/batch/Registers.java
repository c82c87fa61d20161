package fr.ent.core.onboarding.batch;

import fr.ent.core.SchoolId;
import fr.ent.core.leaving.LeavingDelay;
import fr.ent.core.leaving.PupilMoves;
import fr.ent.core.onboarding.diff.Register;
import fr.ent.core.onboarding.diff.Register.KnownPerson;
import fr.ent.core.onboarding.diff.RegisterColumns;
import fr.ent.core.onboarding.year.FileYears;
import fr.ent.core.onboarding.year.FileYears.FileYear;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.rights.EndRights;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the directory as an import needs it, once, in eleven statements whatever its size. */
@Component
class Registers {

    /** Whether the year that comes leads a pupil {@code p} to another school of the town. */
    private static final String PASSES_ON = """
            exists (select from core.year_change_pupil o
                    join core.year_change c on c.territory_id = o.territory_id and c.id = o.change_id
                    where o.territory_id = p.territory_id and o.child_id = p.id and o.step = 'PASSES_ON'
                      and o.outcome is null and c.state = 'APPLIED')""";

    private final Sql sql;
    private final FileYears years;
    private final LeavingDelay delay;
    private final EndRights endRights;

    Registers(Sql sql, FileYears years, LeavingDelay delay, EndRights endRights) {
        this.sql = sql;
        this.years = years;
        this.delay = delay;
        this.endRights = endRights;
    }

    /**
     * Nothing when no school year runs or is to come. A right that has come to its end isn't taken for one held.
     *
     * @param said the year of which the files speak; none where nobody says it: then it is the first one not over
     */
    Optional<Register> find(SchoolId school, @Nullable UUID said) {
        endRights.sweep();
        LocalDate leavesOn = delay.firstDayAway();
        return Optional.ofNullable(said)
                .or(() -> years.list().stream().findFirst().map(FileYear::id))
                .map(year -> new Register(
                        school,
                        year,
                        leavesOn,
                        pupils(),
                        adults(),
                        links(),
                        endedLinks(),
                        rights(school),
                        classes(school, year),
                        memberships(),
                        classNames()));
    }

    private List<KnownPerson> pupils() {
        String columns = Stream.concat(
                        RegisterColumns.PERSON.stream().map(column -> "n." + column + "::text"),
                        RegisterColumns.PUPIL.stream().map(column -> "p." + column + "::text"))
                .collect(Collectors.joining(", "));
        List<String> names = Stream.of(
                        RegisterColumns.PERSON,
                        RegisterColumns.PUPIL,
                        RegisterColumns.LEAVING,
                        List.of(RegisterColumns.CHANGES_SCHOOL))
                .flatMap(List::stream)
                .toList();
        return sql.of("select p.id, n.version as person_version, p.version as row_version, " + columns
                        + ", l.leaves_on::text, l.batch_id::text as leaving_batch_id, (" + PASSES_ON + " or "
                        + PupilMoves.LEADS_ELSEWHERE + ")::text as " + RegisterColumns.CHANGES_SCHOOL
                        + " from core.pupil p join core.person n on n.territory_id = p.territory_id and n.id = p.id"
                        + " left join core.pupil_leaving l on l.territory_id = p.territory_id and l.child_id = p.id"
                        + " and l.left_at is null")
                .list(row -> known(row, names));
    }

    private List<KnownPerson> adults() {
        String columns = RegisterColumns.PERSON.stream()
                .map(column -> "n." + column + "::text")
                .collect(Collectors.joining(", "));
        return sql.of("select n.id, n.version as person_version, 0 as row_version, n.left_on::text, " + columns
                        + " from core.person n where not exists (select from core.pupil p"
                        + " where p.territory_id = n.territory_id and p.id = n.id)")
                .list(row -> known(
                        row,
                        Stream.concat(RegisterColumns.PERSON.stream(), Stream.of("left_on"))
                                .toList()));
    }

    private static KnownPerson known(Row row, List<String> columns) {
        Map<String, @Nullable String> values = HashMap.newHashMap(columns.size());
        for (String column : columns) {
            values.put(column, row.textOrNull(column));
        }
        return new KnownPerson(row.uuid("id"), row.whole("person_version"), row.whole("row_version"), values);
    }

    private List<Register.GuardianLink> links() {
        return sql.of("select id, version, child_id, guardian_id, rank, restricted from core.guardianship")
                .list(row -> new Register.GuardianLink(
                        row.uuid("id"),
                        row.whole("version"),
                        row.uuid("child_id"),
                        row.uuid("guardian_id"),
                        row.whole("rank"),
                        row.flag("restricted")));
    }

    /** Those that aren't written again. */
    private List<Register.EndedLink> endedLinks() {
        return sql.of("""
                        select e.child_id, e.guardian_id,
                               coalesce(n.given_name || ' ' || coalesce(nullif(n.usual_name, ''), n.family_name), '') as ended_by
                        from core.ended_guardianship e
                        left join core.person n on n.territory_id = e.territory_id and n.id = e.ended_by
                        where not exists (select from core.guardianship g
                                          where g.territory_id = e.territory_id and g.child_id = e.child_id
                                            and g.guardian_id = e.guardian_id)""")
                .list(row ->
                        new Register.EndedLink(row.uuid("child_id"), row.uuid("guardian_id"), row.text("ended_by")));
    }

    private List<Register.SchoolRight> rights(SchoolId school) {
        return sql.of("""
                        select r.id, r.version, r.person_id, r.role, r.scope_type, r.scope_id, r.replaces is not null as passing
                        from core.role_grant r
                        where r.role in ('TEACHER', 'HEAD') and r.scope_type = 'SCHOOL' and r.scope_id = :school
                           or r.role = 'TEACHER' and r.scope_type = 'CLASS' and r.scope_id in (
                              select c.id from core.school_class c where c.school_id = :school)""")
                .with("school", school)
                .list(row -> new Register.SchoolRight(
                        row.uuid("id"),
                        row.whole("version"),
                        row.uuid("person_id"),
                        row.text("role"),
                        row.text("scope_type"),
                        row.uuid("scope_id"),
                        row.flag("passing")));
    }

    private List<Register.KnownClass> classes(SchoolId school, UUID year) {
        return sql.of("""
                        select id, version, name, coalesce(external_id, '') as number, closed_on::text
                        from core.school_class
                        where school_id = :school and year_id = :year order by name""")
                .with("school", school)
                .with("year", year)
                .list(row -> new Register.KnownClass(
                        row.uuid("id"),
                        row.whole("version"),
                        row.text("name"),
                        row.text("number"),
                        row.textOrNull("closed_on")));
    }

    private List<Register.HouseholdMembership> memberships() {
        return sql.of("select household_id, person_id, kind from core.household_member order by household_id")
                .list(row -> new Register.HouseholdMembership(
                        row.uuid("household_id"),
                        row.uuid("person_id"),
                        row.text("kind").equals("ADULT")));
    }

    private Map<UUID, String> classNames() {
        return sql.of("select id, name from core.school_class").map(row -> row.uuid("id"), row -> row.text("name"));
    }
}
