package fr.ent.core.classhome;

import fr.ent.core.ClassId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cycles of a class, by its levels: one statement. */
@Component
public class ClassCycles {

    /** The columns of a class {@code c} by which its levels are known. */
    static final String LEVELS = """
            c.name, c.levels, array(select distinct p.level from core.pupil p
                                    where p.class_id = c.id and p.left_on is null and p.level <> '') as pupil_levels""";

    private final Sql sql;

    ClassCycles(Sql sql) {
        this.sql = sql;
    }

    /** The cycles of a class in their order; none where nothing tells its levels. */
    public Set<SchoolCycle> list(ClassId schoolClass) {
        return sql
                .of("select %s from core.school_class c where c.id = :class".formatted(LEVELS))
                .with("class", schoolClass)
                .find(ClassCycles::levels)
                .orElseGet(Set::of)
                .stream()
                .map(SchoolCycle::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The levels of its name, or those for which it was opened, or else of its pupils. */
    static Set<SchoolLevel> levels(Row row) {
        Set<SchoolLevel> levels = SchoolLevel.ofClass(row.text("name"), row.choices("levels", SchoolLevel.class));
        return levels.isEmpty()
                ? row.texts("pupil_levels").stream()
                        .flatMap(level -> SchoolLevel.read(level).stream())
                        .collect(Collectors.toSet())
                : levels;
    }
}
