package fr.ent.canteen.meals;

import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of menus, so that nobody overwrites what they haven't seen. */
@Component
public class MenuVersions {

    private static final String ASKED = "unnest(:schools, cast(:days as date[])) as asked (school, day)";

    private final JdbcClient jdbc;

    MenuVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These days as they stand now, whatever version is asked with; one statement. */
    public List<MenuVersion> list(Collection<MenuVersion> days) {
        return asking("""
                        select asked.school, asked.day, m.id || '.' || m.version as version
                        from %s
                        left join canteen.menu m on m.school_id = asked.school and m.day = asked.day
                        order by asked.day, asked.school""".formatted(ASKED), days)
                .query((row, n) -> new MenuVersion(
                        new SchoolId(row.getObject("school", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        row.getString("version")))
                .list();
    }

    /** Those of these days that aren't as they were seen; the others stay so until the transaction ends. */
    public List<MenuVersion> hold(Collection<MenuVersion> seen) {
        asking("""
                        select m.id from canteen.menu m
                        join %s on m.school_id = asked.school and m.day = asked.day
                        order by m.id for update of m""".formatted(ASKED), seen).query(UUID.class).list();
        List<MenuVersion> standing = list(seen);
        return seen.stream().filter(one -> !standing.contains(one)).toList();
    }

    private JdbcClient.StatementSpec asking(String sql, Collection<MenuVersion> days) {
        return jdbc.sql(sql)
                .param(
                        "schools",
                        days.stream().map(day -> day.schoolId().value()).toArray(UUID[]::new))
                .param("days", days.stream().map(day -> day.date().toString()).toArray(String[]::new));
    }
}
