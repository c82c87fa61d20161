package fr.ent.core.school.opening;

import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolView;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.NameKey;
import fr.ent.core.school.opening.OpenedClassOutcome.NameTaken;
import fr.ent.core.school.opening.OpenedClassOutcome.Opened;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a class, for a town without files or before one comes; an import that brings its name finds it. */
@Component
class OpenClass {

    private final Sql sql;
    private final SchoolYears years;
    private final ClassImports imports;
    private final Audit audit;

    OpenClass(Sql sql, SchoolYears years, ClassImports imports, Audit audit) {
        this.sql = sql;
        this.years = years;
        this.imports = imports;
        this.audit = audit;
    }

    /** @throws NotThere without such a school or year */
    @Transactional(propagation = Propagation.MANDATORY)
    OpenedClassOutcome open(NewClass wanted, PersonId by) {
        imports.hold();
        SchoolView.Level taught = hold(wanted);
        String year = years.requireNotOver(wanted.yearId());
        if (!wanted.levels().stream().allMatch(level -> level.isTaughtAt(taught))) {
            throw new InvalidInput("levels", "not-taught");
        }
        Optional<OpenedClassOutcome> taken = findNamesake(wanted);
        if (taken.isPresent()) {
            return taken.get();
        }
        ClassId id = ClassId.next();
        if (!add(id, wanted)) {
            return new NameTaken(false);
        }
        imports.outdatePreviews(wanted.schoolId());
        audit.record(by, "class.opened", "class:" + id, Map.of("name", wanted.name(), "year", year));
        return new Opened(id);
    }

    /** The kind of the school. Neither it nor the year is removed meanwhile. */
    private SchoolView.Level hold(NewClass wanted) {
        return sql.of("""
                        select s.level from core.school s cross join core.school_year y
                        where s.id = :school and y.id = :year for key share""")
                .with("school", wanted.schoolId())
                .with("year", wanted.yearId())
                .find(row -> row.choice("level", SchoolView.Level.class))
                .orElseThrow(NotThere::new);
    }

    /** A class that imports take for this one: capitals, accents and spaces make no other name. */
    private Optional<OpenedClassOutcome> findNamesake(NewClass wanted) {
        NameKey name = NameKey.of(wanted.name());
        return sql
                .of("""
                        select name, closed_on is not null as closed from core.school_class
                        where school_id = :school and year_id = :year order by closed""")
                .with("school", wanted.schoolId())
                .with("year", wanted.yearId())
                .list(row -> Map.entry(NameKey.of(row.text("name")), row.flag("closed")))
                .stream()
                .filter(known -> known.getKey().equals(name))
                .findFirst()
                .map(known -> new NameTaken(known.getValue()));
    }

    private boolean add(ClassId id, NewClass wanted) {
        return sql.of("""
                        insert into core.school_class (id, school_id, year_id, name, levels)
                        values (:id, :school, :year, :name, :levels) on conflict do nothing""")
                .with("id", id)
                .with("school", wanted.schoolId())
                .with("year", wanted.yearId())
                .with("name", wanted.name())
                .texts("levels", wanted.levels().stream().sorted().toList())
                .changedOne();
    }
}
