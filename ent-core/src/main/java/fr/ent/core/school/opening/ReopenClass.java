package fr.ent.core.school.opening;

import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a class again that somebody closed. It is as it was: nobody is in it, and its history is kept. */
@Component
class ReopenClass {

    private final Sql sql;
    private final SchoolYears years;
    private final ClassImports imports;
    private final Audit audit;

    ReopenClass(Sql sql, SchoolYears years, ClassImports imports, Audit audit) {
        this.sql = sql;
        this.years = years;
        this.imports = imports;
        this.audit = audit;
    }

    /** A class that isn't offered any more. */
    record ClosedClass(ClassId id, String name, String year, LocalDate closedOn) {}

    /** Closed classes of years that aren't over, by name. */
    List<ClosedClass> list(SchoolId school) {
        return sql.of("""
                        select k.id, k.name, y.label, k.closed_on from core.school_class k
                        join core.school_year y on y.territory_id = k.territory_id and y.id = k.year_id
                        where k.school_id = :school and k.closed_on is not null and y.ends_on >= :today
                        order by y.starts_on, k.name""")
                .with("school", school)
                .with("today", years.today())
                .list(row -> new ClosedClass(
                        row.id("id", ClassId::new), row.text("name"), row.text("label"), row.day("closed_on")));
    }

    /**
     * A class that is open stays so.
     *
     * @throws NotThere without such a class
     * @throws InvalidInput on {@code yearId} when its year is over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void open(ClassId id, PersonId by) {
        imports.hold();
        FoundClass found = sql.of("select name, school_id, year_id from core.school_class where id = :id for update")
                .with("id", id)
                .find(row -> new FoundClass(
                        row.text("name"), row.id("school_id", SchoolId::new), row.id("year_id", SchoolYearId::new)))
                .orElseThrow(NotThere::new);
        years.requireNotOver(found.year());
        if (sql.of("""
                        update core.school_class set closed_on = null, version = version + 1
                        where id = :id and closed_on is not null""").with("id", id).changedOne()) {
            imports.outdatePreviews(found.school());
            audit.record(by, "class.reopened", "class:" + id, Map.of("name", found.name()));
        }
    }

    private record FoundClass(String name, SchoolId school, SchoolYearId year) {}
}
