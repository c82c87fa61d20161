package fr.ent.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolView;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import tools.jackson.core.type.TypeReference;

@IntegrationTest
class SqlIT {

    private static final String ONE_TO_THREE = "select n, n > 2 as large from generate_series(1, 3) n order by n";

    @Autowired
    private Sql sql;

    @Autowired
    private TownPlanner planner;

    @Test
    void aValueComesBackAsItWent() {
        ClassId id = ClassId.next();

        comesBack("uuid", id, row -> row.id("x", ClassId::new));
        comesBack("uuid", id.value(), row -> row.uuid("x"));
        comesBack("text", SchoolView.Level.NURSERY, row -> row.choice("x", SchoolView.Level.class));
        comesBack("text", "été", row -> row.text("x"));
        comesBack("smallint", 7, row -> row.whole("x"));
        comesBack("bigint", 7_000_000_000L, row -> row.number("x"));
        comesBack("numeric", new BigDecimal("0.1"), row -> row.decimal("x"));
        comesBack("boolean", true, row -> row.flag("x"));
        comesBack("date", LocalDate.of(2026, 2, 28), row -> row.day("x"));
        comesBack("time", LocalTime.of(16, 30), row -> row.time("x"));
        comesBack("timestamptz", Instant.parse("2026-03-29T01:30:00.123456Z"), row -> row.instant("x"));
    }

    private <T> void comesBack(String type, T value, SqlStatement.RowReader<T> reader) {
        Object read = echo(type, value, reader);

        assertThat(read).isEqualTo(value);
    }

    @Test
    void aValueOutsideItsTypeIsRefused() {
        assertThatThrownBy(() -> echo("text", "FORGOTTEN", row -> row.choice("x", SchoolView.Level.class)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> echo("bigint", 7_000_000_000L, row -> row.whole("x")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aValueWithoutTypeInPostgresqlIsRefused() {
        assertThatThrownBy(() -> sql.of("select :x").with("x", List.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uuid", "text", "bigint", "numeric", "date", "time", "timestamptz", "jsonb", "boolean"})
    void nullGoesAsAnyType(String type) {
        assertThat(sql.of("select count(*) where cast(:x as " + type + ") is null")
                        .with("x", null)
                        .count())
                .isOne();
    }

    @Test
    void aNullColumnIsReadOnlyByThoseWhoExpectIt() {
        List<Function<Row, Object>> strict = List.of(
                row -> row.id("i", ClassId::new),
                row -> row.text("t"),
                row -> row.choice("t", SchoolView.Level.class),
                row -> row.whole("n"),
                row -> row.number("n"),
                row -> row.decimal("n"),
                row -> row.flag("f"),
                row -> row.day("d"),
                row -> row.time("h"),
                row -> row.instant("s"),
                row -> row.ids("a", ClassId::new));

        sql.of("select null::uuid i, null::text t, null::int n, null::boolean f, null::date d, null::time h,"
                        + " null::timestamptz s, null::uuid[] a")
                .each(row -> {
                    strict.forEach(reader ->
                            assertThatThrownBy(() -> reader.apply(row)).isInstanceOf(IllegalStateException.class));
                    assertThat(Arrays.asList(
                                    row.idOrNull("i", ClassId::new),
                                    row.textOrNull("t"),
                                    row.choiceOrNull("t", SchoolView.Level.class),
                                    row.wholeOrNull("n"),
                                    row.numberOrNull("n"),
                                    row.decimalOrNull("n"),
                                    row.dayOrNull("d"),
                                    row.timeOrNull("h"),
                                    row.instantOrNull("s")))
                            .containsOnlyNulls();
                    assertThat(row.has("a")).isFalse();
                });
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> sql.of(ONE_TO_THREE).list(row -> row.text("name")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void collectionsGoAndComeAsArrays() {
        List<ClassId> ids = List.of(ClassId.next(), ClassId.next());

        List<ClassId> read = sql.of("select :ids as ids").ids("ids", ids).get(row -> row.ids("ids", ClassId::new));
        List<SchoolView.Level> levels = sql.of("select :levels as levels")
                .texts("levels", List.of(SchoolView.Level.PRIMARY, SchoolView.Level.NURSERY))
                .get(row -> row.choices("levels", SchoolView.Level.class));
        List<Integer> numbers =
                sql.of("select :n as n").numbers("n", List.of(3, 1)).get(row -> row.wholes("n"));

        assertThat(read).isEqualTo(ids);
        assertThat(levels).containsExactly(SchoolView.Level.PRIMARY, SchoolView.Level.NURSERY);
        assertThat(numbers).containsExactly(3, 1);
    }

    @Test
    void anEmptyCollectionHasItsTypeToo() {
        String types = sql.of("""
                        select pg_typeof(:ids)::text || pg_typeof(:texts) || pg_typeof(:days) || pg_typeof(:numbers)
                               as types, (select count(*) from unnest(:ids, :days)) as rows""")
                .ids("ids", List.of())
                .texts("texts", List.of())
                .days("days", List.of())
                .numbers("numbers", List.of())
                .get(row -> row.text("types") + row.whole("rows"));

        assertThat(types).isEqualTo("uuid[]text[]date[]bigint[]0");
    }

    @Test
    void manyRowsGoInOneStatementColumnByColumn() {
        List<LocalDate> days = List.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2));

        List<String> rows = sql.of("select w.* from unnest(:days, :lengths, :names) as w (day, length, name)")
                .days("days", days)
                .numbers("lengths", days, LocalDate::lengthOfMonth)
                .texts("names", days, day -> day.getDayOfMonth() == 1 ? null : day.getMonth())
                .list(row -> row.day("day") + " " + row.whole("length") + " " + row.textOrNull("name"));

        assertThat(rows).containsExactly("2026-09-01 30 null", "2026-09-02 30 SEPTEMBER");
    }

    @Test
    void jsonGoesAsJsonb() {
        Map<String, Integer> counts = Map.of("PUPIL", 3);

        Map<String, Integer> read = sql.of("select :counts as counts")
                .json("counts", counts)
                .get(row -> row.json("counts", new TypeReference<>() {}));

        assertThat(read).isEqualTo(counts);
        assertThat(sql.of("select count(*) where cast(:none as jsonb) is null")
                        .json("none", null)
                        .count())
                .isOne();
    }

    @Test
    void anAnswerHasAsManyRowsAsAsked() {
        assertThat(sql.of(ONE_TO_THREE).list(row -> row.whole("n"))).containsExactly(1, 2, 3);
        assertThat(sql.of("select 1 as n where false").find(row -> row.whole("n")))
                .isEmpty();
        assertThat(sql.of("select count(*) from generate_series(1, 3)").count()).isEqualTo(3);
        assertThatThrownBy(() -> sql.of(ONE_TO_THREE).find(row -> row.whole("n")))
                .isInstanceOf(IncorrectResultSizeDataAccessException.class);
        assertThatThrownBy(() -> sql.of("select 1 as n where false").get(row -> row.whole("n")))
                .isInstanceOf(IncorrectResultSizeDataAccessException.class);
    }

    @Test
    void rowsAreGatheredByKey() {
        assertThat(sql.of(ONE_TO_THREE).map(row -> row.whole("n"), row -> row.flag("large")))
                .isEqualTo(Map.of(1, false, 2, false, 3, true));
        assertThat(sql.of(ONE_TO_THREE).groups(row -> row.flag("large"), row -> row.whole("n")))
                .isEqualTo(Map.of(false, List.of(1, 2), true, List.of(3)));
        assertThatThrownBy(() -> sql.of(ONE_TO_THREE).map(row -> row.flag("large"), row -> row.whole("n")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRowLiesInTheTerritoryInScopeWithoutSayingSo() {
        Town town = planner.found("Valmarin");
        Town other = planner.found("Rochebrune");
        SqlStatement insert = sql.of("insert into core.household (id, name) values (:id, 'Benali')")
                .with("id", ClassId.next());

        town.run(() -> assertThat(insert.changedOne()).isTrue());

        town.run(() -> assertThat(sql.of("select count(*) from core.household").count())
                .isOne());
        other.run(() -> assertThat(sql.of("select count(*) from core.household").count())
                .isZero());
        assertThatThrownBy(insert::run).isInstanceOf(DataAccessException.class);
    }

    private <T> T echo(String type, Object value, SqlStatement.RowReader<T> reader) {
        return sql.of("select cast(:x as " + type + ") as x").with("x", value).get(reader);
    }
}
