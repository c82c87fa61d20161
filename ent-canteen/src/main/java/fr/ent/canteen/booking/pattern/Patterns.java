package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.PatternId;
import fr.ent.canteen.offer.ActivitySchools;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The weekly patterns of the territory in scope. */
@Component
class Patterns {

    private static final String COLUMNS =
            "select id, child_id, activity_id, starts_on, ends_on, weekdays, weeks, household_id from canteen.pattern ";

    private final Sql sql;

    Patterns(Sql sql) {
        this.sql = sql;
    }

    void add(List<Pattern> patterns, @Nullable HouseholdId household, PersonId by, Instant at) {
        sql.of("""
                        insert into canteen.pattern (id, child_id, activity_id, starts_on, ends_on,
                                                     weekdays, weeks, household_id, made_by, made_at)
                        select id, child, activity, starts, ends, cast(string_to_array(days, ',') as smallint[]),
                               weeks, :household, :by, :at
                        from unnest(:ids, :children, :activities, cast(:starts as date[]), cast(:ends as date[]),
                                    :weekdays, :weeks) as w (id, child, activity, starts, ends, days, weeks)""")
                .ids("ids", patterns, one -> one.id())
                .ids("children", patterns, one -> one.child())
                .ids("activities", patterns, one -> one.activity())
                .days("starts", patterns, Pattern::from)
                .days("ends", patterns, Pattern::to)
                .texts("weekdays", patterns, Patterns::weekdays)
                .texts("weeks", patterns, Pattern::weeks)
                .with("household", household)
                .with("by", by)
                .with("at", at)
                .run();
    }

    void change(Pattern pattern) {
        sql.of("""
                        update canteen.pattern
                        set ends_on = :ends, weekdays = cast(string_to_array(:weekdays, ',') as smallint[]),
                            weeks = :weeks, version = version + 1
                        where id = :id""")
                .with("id", pattern.id())
                .with("ends", pattern.to())
                .with("weekdays", weekdays(pattern))
                .with("weeks", pattern.weeks().name())
                .run();
    }

    /** Ends all patterns of a child who comes no more. */
    void end(ChildId child, LocalDate last) {
        sql.of("""
                        update canteen.pattern
                        set ends_on = greatest(:last, starts_on - 1), left_ends_on = ends_on, version = version + 1
                        where child_id = :child and ends_on > :last and ends_on >= starts_on""").with("child", child).with("last", last).run();
    }

    /** Ends those patterns of children that aren't offered at the schools they came to. */
    void endElsewhere(Map<ChildId, SchoolId> schools, LocalDate last) {
        List<ChildId> children = List.copyOf(schools.keySet());
        sql.of("""
                        update canteen.pattern t
                        set ends_on = greatest(:last, t.starts_on - 1), left_ends_on = t.ends_on, version = t.version + 1
                        from unnest(:children, :schools) as w (child, school), canteen.activity a
                        where t.child_id = w.child and t.ends_on > :last and t.ends_on >= t.starts_on
                          and a.territory_id = t.territory_id and a.id = t.activity_id
                          and\s""" + ActivitySchools.ELSEWHERE)
                .ids("children", children)
                .ids("schools", children, schools::get)
                .with("last", last)
                .run();
    }

    /** Makes patterns that ended as children left or moved end as before, where the school at which a child is now offers them. */
    void giveBack(Map<ChildId, SchoolId> schools) {
        List<ChildId> children = List.copyOf(schools.keySet());
        sql.of("""
                        update canteen.pattern t
                        set ends_on = t.left_ends_on, left_ends_on = null, version = t.version + 1
                        from unnest(:children, :schools) as w (child, school), canteen.activity a
                        where t.child_id = w.child and t.left_ends_on is not null
                          and a.territory_id = t.territory_id and a.id = t.activity_id
                          and\s""" + ActivitySchools.HERE)
                .ids("children", children)
                .ids("schools", children, schools::get)
                .run();
    }

    /** Those of these children that aren't over on a day. */
    List<Pattern> list(Collection<ChildId> children, LocalDate from) {
        return sql.of(
                        COLUMNS
                                + "where child_id = any(:children) and ends_on >= :from and ends_on >= starts_on order by starts_on, id limit 500")
                .ids("children", children)
                .with("from", from)
                .list(Patterns::pattern);
    }

    /** The patterns of these children that ended on a day or later, with who made them. */
    List<MadePattern> listMade(Collection<ChildId> children, LocalDate from) {
        return sql.of("select made_by, " + COLUMNS.substring("select ".length())
                        + "where child_id = any(:children) and ends_on >= :from and ends_on >= starts_on"
                        + " order by starts_on, id limit 500")
                .ids("children", children)
                .with("from", from)
                .list(row -> new MadePattern(pattern(row), row.id("made_by", PersonId::new)));
    }

    /** Found once at a time: the next change of it waits. */
    Optional<KeptPattern> lock(PatternId pattern) {
        return sql.of(COLUMNS + "where id = :id for update")
                .with("id", pattern)
                .find(row -> new KeptPattern(pattern(row), row.idOrNull("household_id", HouseholdId::new)));
    }

    private static Pattern pattern(Row row) {
        return new Pattern(
                row.id("id", PatternId::new),
                row.id("child_id", ChildId::new),
                row.id("activity_id", ActivityId::new),
                row.day("starts_on"),
                row.day("ends_on"),
                row.wholes("weekdays").stream().map(DayOfWeek::of).collect(Collectors.toSet()),
                row.choice("weeks", Pattern.Weeks.class));
    }

    private static String weekdays(Pattern pattern) {
        return pattern.weekdays().stream()
                .map(weekday -> Integer.toString(weekday.getValue()))
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** A pattern, and who made it. */
    record MadePattern(Pattern pattern, PersonId by) {}

    /** A pattern, and the household that was asked to pay for it. */
    record KeptPattern(Pattern pattern, @Nullable HouseholdId household) {}
}
