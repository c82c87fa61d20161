package fr.ent.homework.progress.term;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.absence.SchoolClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The terms of a school, one statement each. */
@Component
public class SchoolTerms {

    private static final String LOCK = "(hashtextextended('terms:' || cast(:school as text), 0))";

    private final Sql sql;
    private final SchoolClock clock;

    SchoolTerms(Sql sql, SchoolClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The school year that runs. */
    public SchoolYear year() {
        return SchoolYear.of(today());
    }

    LocalDate today() {
        return clock.today();
    }

    /** Those of the year that runs. */
    public RunningTerms running(SchoolId school) {
        LocalDate today = clock.today();
        return new RunningTerms(get(school, SchoolYear.of(today)), today);
    }

    /** The same, which nobody changes before the transaction ends. */
    public RunningTerms keep(SchoolId school) {
        sql.of("select pg_advisory_xact_lock_shared" + LOCK)
                .with("school", school)
                .each(row -> {});
        return running(school);
    }

    /** Those that the school has set, or else those of most schools. */
    public YearTerms get(SchoolId school, SchoolYear year) {
        return find(school, year).orElseGet(() -> YearTerms.thirds(year));
    }

    /** Those that the school has set. */
    Optional<YearTerms> find(SchoolId school, SchoolYear year) {
        List<LocalDate> ends =
                sql.of("""
                        select ends_on from homework.school_term where school_id = :school and year = :year order by number""").with("school", school).with("year", year.number()).list(row -> row.day("ends_on"));
        return ends.isEmpty() ? Optional.empty() : Optional.of(new YearTerms(year, ends.subList(0, ends.size() - 1)));
    }

    /** How often the school has set them. */
    int version(SchoolId school, SchoolYear year) {
        return sql.of(
                        "select coalesce(max(version), 0) from homework.school_term where school_id = :school and year = :year")
                .with("school", school)
                .with("year", year.number())
                .count();
    }

    /** Lets nobody else set or rely on the school's terms before the transaction ends. */
    void hold(SchoolId school) {
        sql.of("select pg_advisory_xact_lock" + LOCK).with("school", school).each(row -> {});
    }

    /** Puts these in the place of those that the school had. */
    void write(SchoolId school, YearTerms terms, int version) {
        sql.of("delete from homework.school_term where school_id = :school and year = :year")
                .with("school", school)
                .with("year", terms.year().number())
                .run();
        sql.of("""
                        insert into homework.school_term (school_id, year, number, ends_on, version)
                        select :school, :year, t.number, t.ends_on, :version
                        from unnest(:ends) with ordinality as t (ends_on, number)""")
                .with("school", school)
                .with("year", terms.year().number())
                .with("version", version)
                .days("ends", terms.list(), TermDays::to)
                .run();
    }
}
