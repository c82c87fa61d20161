package fr.ent.canteen.meals;

import fr.ent.core.DateRange;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The versions of menus, so that nobody overwrites what they haven't seen. */
@Component
public class MenuVersions {

    private static final String ASKED = "unnest(:schools, cast(:days as date[])) as asked (school, day)";

    private final Sql sql;

    MenuVersions(Sql sql) {
        this.sql = sql;
    }

    /** These days as they stand now, whatever version is asked with; one statement. */
    public List<MenuVersion> list(Collection<MenuVersion> days) {
        return asking("""
                        select asked.school, asked.day, m.id || '.' || m.version as version
                        from %s
                        left join canteen.menu m on m.school_id = asked.school and m.day = asked.day
                        order by asked.day, asked.school""".formatted(ASKED), days)
                .list(row ->
                        new MenuVersion(row.id("school", SchoolId::new), row.day("day"), row.textOrNull("version")));
    }

    /** Those of these days that aren't as they were seen; the others stay so until the transaction ends. */
    public List<MenuVersion> hold(Collection<MenuVersion> seen) {
        seen.forEach(one -> DateRange.requireSensible("seen", one.date()));
        asking("""
                        select m.id from canteen.menu m
                        join %s on m.school_id = asked.school and m.day = asked.day
                        order by m.id for update of m""".formatted(ASKED), seen).each(held -> {});
        List<MenuVersion> standing = list(seen);
        return seen.stream().filter(one -> !standing.contains(one)).toList();
    }

    private SqlStatement asking(String text, Collection<MenuVersion> days) {
        return sql.of(text)
                .ids("schools", days, day -> day.schoolId())
                .texts("days", days, day -> day.date().toString());
    }
}
