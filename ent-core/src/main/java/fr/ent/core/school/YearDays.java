package fr.ent.core.school;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first and last days of the school years of the territory in scope. */
@Component
public class YearDays {

    /** For so long before its first day people make ready for a year. */
    private static final Period AHEAD = Period.ofMonths(4);

    private final Sql sql;

    YearDays(Sql sql) {
        this.sql = sql;
    }

    /** The year that people make ready for: the next one once it is near, else the one that runs. */
    public Optional<SchoolYearDays> findNear(LocalDate today) {
        return sql.of("""
                        select starts_on, ends_on from core.school_year where starts_on <= :near and ends_on >= :today
                        order by starts_on desc limit 1""")
                .with("near", today.plus(AHEAD))
                .with("today", today)
                .find(row -> new SchoolYearDays(row.day("starts_on"), row.day("ends_on")));
    }

    /** The year that runs on a day; after its last day still, until the next one begins. */
    public Optional<SchoolYearDays> findRunning(LocalDate today) {
        return sql.of("""
                        select starts_on, ends_on from core.school_year where starts_on <= :today
                        order by starts_on desc limit 1""")
                .with("today", today)
                .find(row -> new SchoolYearDays(row.day("starts_on"), row.day("ends_on")));
    }

    /** The name of the year of a class: {@code 2026-2027}. */
    public Optional<String> findName(ClassId schoolClass) {
        return sql.of("""
                        select y.label from core.school_class c
                        join core.school_year y on y.territory_id = c.territory_id and y.id = c.year_id
                        where c.id = :class""").with("class", schoolClass).find(row -> row.text("label"));
    }

    /** The name of the year that runs on a day; after its last day still, until the next one begins. */
    public Optional<String> findNameOn(LocalDate day) {
        return sql.of("select label from core.school_year where starts_on <= :day order by starts_on desc limit 1")
                .with("day", day)
                .find(row -> row.text("label"));
    }

    /** The classes of a school in all its years, closed ones too; those of the latest year first, by name. */
    public List<YearClass> listClasses(SchoolId school) {
        return sql.of("""
                        select c.id, c.name, c.school_id, y.label, y.starts_on from core.school_class c
                        join core.school_year y on y.territory_id = c.territory_id and y.id = c.year_id
                        where c.school_id = :school order by y.starts_on desc, c.name""")
                .with("school", school)
                .list(row -> new YearClass(
                        new ClassView(row.id("id", ClassId::new), row.text("name"), row.id("school_id", SchoolId::new)),
                        row.text("label"),
                        row.day("starts_on")));
    }

    /**
     * A class of a school year.
     *
     * @param year its name, {@code 2026-2027}
     * @param first the first day of that year
     */
    public record YearClass(ClassView schoolClass, String year, LocalDate first) {}

    /** A school year from its first day to its last. */
    public record SchoolYearDays(LocalDate first, LocalDate last) {}
}
