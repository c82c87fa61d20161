package fr.ent.core.school.opening;

import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.opening.SchoolYearView.YearState;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The school years of the territory in scope, of which no two share a day. */
@Component
class SchoolYears {

    private static final String APART = """
             not exists (select from core.school_year o
                         where o.id <> :id and o.starts_on <= :endsOn and o.ends_on >= :startsOn)""";

    private final Sql sql;
    private final Territories territories;
    private final Audit audit;
    private final Clock clock;

    SchoolYears(Sql sql, Territories territories, Audit audit, Clock clock) {
        this.sql = sql;
        this.territories = territories;
        this.audit = audit;
        this.clock = clock;
    }

    /** The end of an attempt to open a year or to change its days. */
    enum YearOutcome {
        WRITTEN,
        OVERLAPS,
        CHANGED_MEANWHILE
    }

    /** The years, the last first. */
    List<SchoolYearView> list() {
        LocalDate today = today();
        return sql.of("select id, version, label, starts_on, ends_on from core.school_year order by starts_on desc")
                .list(row -> new SchoolYearView(
                        row.id("id", SchoolYearId::new),
                        row.whole("version"),
                        row.text("label"),
                        row.day("starts_on"),
                        row.day("ends_on"),
                        state(row.day("starts_on"), row.day("ends_on"), today)));
    }

    /**
     * The name of a year that isn't over.
     *
     * @throws NotThere without such a year
     * @throws InvalidInput on {@code yearId} when it is over
     */
    String requireNotOver(SchoolYearId id) {
        SchoolYearView year =
                list().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotThere::new);
        if (year.state() == YearState.OVER) {
            throw new InvalidInput("yearId", "over");
        }
        return year.label();
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), territories.get(TerritoryScope.require()).timeZone());
    }

    private static YearState state(LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        if (endsOn.isBefore(today)) {
            return YearState.OVER;
        }
        return startsOn.isAfter(today) ? YearState.TO_COME : YearState.RUNNING;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    YearOutcome open(SchoolYearId id, YearContent content, PersonId by) {
        hold();
        if (!sql.of("""
                        insert into core.school_year (id, label, starts_on, ends_on)
                        select :id, :label, :startsOn, :endsOn where\s""" + APART)
                .with("id", id)
                .with("label", content.label())
                .with("startsOn", content.startsOn())
                .with("endsOn", content.endsOn())
                .changedOne()) {
            return YearOutcome.OVERLAPS;
        }
        audit.record(by, "school-year.opened", "school-year:" + id, Map.of("label", content.label()));
        return YearOutcome.WRITTEN;
    }

    /**
     * Changes the days. A year is closed by its last day.
     *
     * @throws NotThere without such a year
     */
    @Transactional(propagation = Propagation.MANDATORY)
    YearOutcome change(SchoolYearId id, int version, YearContent content, PersonId by) {
        hold();
        int known = sql.of("select version from core.school_year where id = :id")
                .with("id", id)
                .find(row -> row.whole("version"))
                .orElseThrow(NotThere::new);
        if (known != version) {
            return YearOutcome.CHANGED_MEANWHILE;
        }
        if (!sql.of("""
                        update core.school_year
                        set label = :label, starts_on = :startsOn, ends_on = :endsOn, version = version + 1
                        where id = :id and\s""" + APART)
                .with("id", id)
                .with("label", content.label())
                .with("startsOn", content.startsOn())
                .with("endsOn", content.endsOn())
                .changedOne()) {
            return YearOutcome.OVERLAPS;
        }
        audit.record(by, "school-year.changed", "school-year:" + id, Map.of("label", content.label()));
        return YearOutcome.WRITTEN;
    }

    /** Lets one at a time look whether years share a day. */
    private void hold() {
        sql.of("select 1 as held from pg_advisory_xact_lock(hashtext('school-year'), hashtext(core.territory()::text))")
                .get(row -> row.whole("held"));
    }
}
