package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.PatternId;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The weekly patterns of the territory in scope. */
@Component
class Patterns {

    private static final String COLUMNS =
            "select id, child_id, activity_id, starts_on, ends_on, weekdays, weeks, household_id from canteen.pattern ";

    private final JdbcClient jdbc;

    Patterns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<Pattern> patterns, @Nullable HouseholdId household, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into canteen.pattern (territory_id, id, child_id, activity_id, starts_on, ends_on,
                                                     weekdays, weeks, household_id, made_by, made_at)
                        select :territory, id, child, activity, starts, ends, cast(string_to_array(days, ',') as smallint[]),
                               weeks, :household, :by, :at
                        from unnest(:ids, :children, :activities, cast(:starts as date[]), cast(:ends as date[]),
                                    :weekdays, :weeks) as w (id, child, activity, starts, ends, days, weeks)""")
                .param("territory", TerritoryScope.require().value())
                .param("ids", patterns.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param(
                        "children",
                        patterns.stream().map(one -> one.child().value()).toArray(UUID[]::new))
                .param(
                        "activities",
                        patterns.stream().map(one -> one.activity().value()).toArray(UUID[]::new))
                .param("starts", texts(patterns, one -> one.from().toString()))
                .param("ends", texts(patterns, one -> one.to().toString()))
                .param("weekdays", texts(patterns, Patterns::weekdays))
                .param("weeks", texts(patterns, one -> one.weeks().name()))
                .param(
                        "household",
                        Optional.ofNullable(household).map(HouseholdId::value).orElse(null))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(Pattern pattern) {
        jdbc.sql("""
                        update canteen.pattern
                        set ends_on = :ends, weekdays = cast(string_to_array(:weekdays, ',') as smallint[]),
                            weeks = :weeks, version = version + 1
                        where id = :id""")
                .param("id", pattern.id().value())
                .param("ends", pattern.to())
                .param("weekdays", weekdays(pattern))
                .param("weeks", pattern.weeks().name())
                .update();
    }

    /** Ends all patterns of a child who comes no more. */
    void end(ChildId child, LocalDate last) {
        jdbc.sql("""
                        update canteen.pattern set ends_on = greatest(:last, starts_on - 1), version = version + 1
                        where child_id = :child and ends_on > :last""").param("child", child.value()).param("last", last).update();
    }

    /** Those of these children that aren't over on a day. */
    List<Pattern> list(Collection<ChildId> children, LocalDate from) {
        return jdbc.sql(
                        COLUMNS
                                + "where child_id = any(:children) and ends_on >= :from and ends_on >= starts_on order by starts_on, id limit 500")
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("from", from)
                .query(Patterns::pattern)
                .list();
    }

    /** Found once at a time: who changes it next waits. */
    Optional<Kept> lock(PatternId pattern) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", pattern.value())
                .query((row, n) -> new Kept(
                        pattern(row, n),
                        Optional.ofNullable(row.getObject("household_id", UUID.class))
                                .map(HouseholdId::new)
                                .orElse(null)))
                .optional();
    }

    private static Pattern pattern(ResultSet row, int number) throws SQLException {
        return new Pattern(
                new PatternId(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Arrays.stream((Short[]) row.getArray("weekdays").getArray())
                        .map(weekday -> DayOfWeek.of(weekday))
                        .collect(Collectors.toSet()),
                Pattern.Weeks.valueOf(row.getString("weeks")));
    }

    private static String weekdays(Pattern pattern) {
        return pattern.weekdays().stream()
                .map(weekday -> Integer.toString(weekday.getValue()))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String[] texts(List<Pattern> patterns, Function<Pattern, String> text) {
        return patterns.stream().map(text).toArray(String[]::new);
    }

    /** A pattern, and the household that was asked to pay for it. */
    record Kept(Pattern pattern, @Nullable HouseholdId household) {}
}
