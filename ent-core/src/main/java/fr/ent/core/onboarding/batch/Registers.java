package fr.ent.core.onboarding.batch;

import fr.ent.core.SchoolId;
import fr.ent.core.Territories;
import fr.ent.core.onboarding.diff.Register;
import fr.ent.core.onboarding.diff.Register.Known;
import fr.ent.core.onboarding.diff.RegisterColumns;
import fr.ent.core.persistence.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the directory as an import needs it, once, in eight statements whatever its size. */
@Component
class Registers {

    private final JdbcClient jdbc;
    private final Territories territories;
    private final Clock clock;

    Registers(JdbcClient jdbc, Territories territories, Clock clock) {
        this.jdbc = jdbc;
        this.territories = territories;
        this.clock = clock;
    }

    /** Nothing when no school year runs or is to come. */
    Optional<Register> find(SchoolId school) {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), territories.get(TerritoryScope.require()).timeZone());
        return jdbc.sql("select id from core.school_year where ends_on >= :today order by starts_on limit 1")
                .param("today", today)
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional()
                .map(year -> new Register(
                        school,
                        year,
                        today,
                        pupils(),
                        adults(),
                        links(),
                        rights(school),
                        classes(school, year),
                        memberships(),
                        classNames()));
    }

    private List<Known> pupils() {
        String columns = Stream.concat(
                        RegisterColumns.PERSON.stream().map(column -> "n." + column + "::text"),
                        RegisterColumns.PUPIL.stream().map(column -> "p." + column + "::text"))
                .collect(Collectors.joining(", "));
        List<String> names = Stream.concat(RegisterColumns.PERSON.stream(), RegisterColumns.PUPIL.stream())
                .toList();
        return jdbc.sql("select p.id, n.version as person_version, p.version as row_version, " + columns
                        + " from core.pupil p join core.person n on n.territory_id = p.territory_id and n.id = p.id")
                .query((row, n) -> known(row, names))
                .list();
    }

    private List<Known> adults() {
        String columns = RegisterColumns.PERSON.stream()
                .map(column -> "n." + column + "::text")
                .collect(Collectors.joining(", "));
        return jdbc.sql("select n.id, n.version as person_version, 0 as row_version, n.left_on::text, " + columns
                        + " from core.person n where not exists (select from core.pupil p"
                        + " where p.territory_id = n.territory_id and p.id = n.id)")
                .query((row, n) -> known(
                        row,
                        Stream.concat(RegisterColumns.PERSON.stream(), Stream.of("left_on"))
                                .toList()))
                .list();
    }

    private static Known known(ResultSet row, List<String> columns) throws SQLException {
        Map<String, @Nullable String> values = HashMap.newHashMap(columns.size());
        for (String column : columns) {
            values.put(column, row.getString(column));
        }
        return new Known(
                row.getObject("id", UUID.class), row.getInt("person_version"), row.getInt("row_version"), values);
    }

    private List<Register.Link> links() {
        return jdbc.sql("select id, version, child_id, guardian_id, rank, restricted from core.guardianship")
                .query((row, n) -> new Register.Link(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getObject("child_id", UUID.class),
                        row.getObject("guardian_id", UUID.class),
                        row.getInt("rank"),
                        row.getBoolean("restricted")))
                .list();
    }

    private List<Register.Right> rights(SchoolId school) {
        return jdbc.sql("""
                        select r.id, r.version, r.person_id, r.role, r.scope_type, r.scope_id from core.role_grant r
                        where r.role in ('TEACHER', 'HEAD') and r.scope_type = 'SCHOOL' and r.scope_id = :school
                           or r.role = 'TEACHER' and r.scope_type = 'CLASS' and r.scope_id in (
                              select c.id from core.school_class c where c.school_id = :school)""")
                .param("school", school.value())
                .query((row, n) -> new Register.Right(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getObject("person_id", UUID.class),
                        row.getString("role"),
                        row.getString("scope_type"),
                        row.getObject("scope_id", UUID.class)))
                .list();
    }

    private List<Register.KnownClass> classes(SchoolId school, UUID year) {
        return jdbc.sql("""
                        select id, version, name, coalesce(external_id, '') as number from core.school_class
                        where school_id = :school and year_id = :year order by name""")
                .param("school", school.value())
                .param("year", year)
                .query((row, n) -> new Register.KnownClass(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("number")))
                .list();
    }

    private List<Register.Membership> memberships() {
        return jdbc.sql("select household_id, person_id, kind from core.household_member order by household_id")
                .query((row, n) -> new Register.Membership(
                        row.getObject("household_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("kind").equals("ADULT")))
                .list();
    }

    private Map<UUID, String> classNames() {
        return jdbc
                .sql("select id, name from core.school_class")
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
