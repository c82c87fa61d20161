package fr.ent.core.lti.launch;

import fr.ent.core.ClassId;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.lti.PairwiseNames;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Classes by their names to tools: the names are kept nowhere, so they are made anew. */
@Component
public class ToolCourses {

    /** How long after the last visit a tool may still say how it went, where nothing of it is to be seen any more. */
    private static final Duration AFTER_VISIT = Duration.ofDays(14);

    private final Sql sql;
    private final PairwiseNames names;
    private final Clock clock;

    ToolCourses(Sql sql, PairwiseNames names, Clock clock) {
        this.sql = sql;
        this.names = names;
        this.clock = clock;
    }

    ToolCourse get(LtiToolId tool, ClassId schoolClass) {
        return sql.of("select id, name, levels from core.school_class where id = :class")
                .with("class", schoolClass)
                .get(row -> course(tool, row));
    }

    /** One that opens the tool: something of it was sent to the class and opened there, or somebody of the class was there lately. */
    public Optional<ToolCourse> findOpened(LtiToolId tool, String name) {
        return sql
                .of("""
                        select c.id, c.name, c.levels from core.school_class c
                        where exists (
                            select from core.lti_link k
                            where k.territory_id = c.territory_id and k.class_id = c.id and k.tool_id = :tool
                              and (coalesce(k.visited_at, k.made_at) > :since
                                   or exists (select from core.resource_sending s
                                              where s.territory_id = k.territory_id and s.resource_id = k.resource_id
                                                and s.class_id = k.class_id)))""")
                .with("tool", tool)
                .with("since", clock.instant().minus(AFTER_VISIT))
                .list(row -> course(tool, row))
                .stream()
                .filter(course -> course.name().equals(name))
                .findFirst();
    }

    private ToolCourse course(LtiToolId tool, Row row) {
        ClassId schoolClass = row.id("id", ClassId::new);
        Set<SchoolLevel> levels = SchoolLevel.ofClass(row.text("name"), row.choices("levels", SchoolLevel.class));
        return new ToolCourse(
                schoolClass,
                names.name(tool, schoolClass),
                levels.isEmpty()
                        ? null
                        : levels.stream().map(Enum::name).collect(Collectors.joining("-", "Classe de ", "")));
    }
}
