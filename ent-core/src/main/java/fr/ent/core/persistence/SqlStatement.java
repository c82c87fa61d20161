package fr.ent.core.persistence;

import fr.ent.core.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * A statement on its way: parameters first, then one of {@link #list}, {@link #find}, {@link #get}, {@link #map},
 * {@link #groups}, {@link #count}, {@link #run} or {@link #changedOne}, which runs it. Collections have a method per
 * type, so that PostgreSQL knows the type of an empty one too.
 */
public final class SqlStatement {

    private static final int SOME = 500;

    private final StatementSpec statement;
    private final JsonMapper json;

    SqlStatement(StatementSpec statement, JsonMapper json) {
        this.statement = statement;
        this.json = json;
    }

    /** @param value an id, an enum constant (sent by name), text, a number, a flag, a day, a time, an instant; or null */
    public SqlStatement with(String name, @Nullable Object value) {
        statement.param(name, Parameters.single(value));
        return this;
    }

    /** Sends each value as {@link #with(String, Object)} does. */
    public SqlStatement with(Map<String, ? extends @Nullable Object> values) {
        values.forEach(this::with);
        return this;
    }

    /** Sends {@code jsonb}. */
    public SqlStatement json(String name, @Nullable Object value) {
        statement.param(name, value == null ? null : Parameters.json(json.writeValueAsString(value)));
        return this;
    }

    /** Sends {@code uuid[]}. */
    public SqlStatement ids(String name, Collection<? extends @Nullable Id> ids) {
        return array(name, "uuid", ids);
    }

    /** Sends {@code uuid[]}: one id of each row. */
    public <T> SqlStatement ids(String name, Collection<T> rows, Function<? super T, ? extends @Nullable Id> id) {
        return array(name, "uuid", taken(rows, id));
    }

    /** Sends {@code uuid[]}, where rows have no type of id of their own. */
    public SqlStatement uuids(String name, Collection<? extends @Nullable UUID> ids) {
        return array(name, "uuid", ids);
    }

    /** Sends {@code uuid[]}: one id of each row. */
    public <T> SqlStatement uuids(String name, Collection<T> rows, Function<? super T, ? extends @Nullable UUID> id) {
        return array(name, "uuid", taken(rows, id));
    }

    /** Sends {@code text[]}: texts, or enum constants by name. */
    public SqlStatement texts(String name, Collection<? extends @Nullable Object> texts) {
        return array(name, "text", texts);
    }

    /** Sends {@code text[]}: a text or the name of an enum constant of each row. */
    public <T> SqlStatement texts(
            String name, Collection<T> rows, Function<? super T, ? extends @Nullable Object> text) {
        return array(name, "text", taken(rows, text));
    }

    /** Sends {@code date[]}. */
    public SqlStatement days(String name, Collection<? extends @Nullable LocalDate> days) {
        return array(name, "date", days);
    }

    /** Sends {@code date[]}: a day of each row. */
    public <T> SqlStatement days(
            String name, Collection<T> rows, Function<? super T, ? extends @Nullable LocalDate> day) {
        return array(name, "date", taken(rows, day));
    }

    /** Sends {@code bigint[]}: whole numbers. */
    public SqlStatement numbers(String name, Collection<? extends @Nullable Number> numbers) {
        return array(name, "bigint", numbers);
    }

    /** Sends {@code bigint[]}: a whole number of each row. */
    public <T> SqlStatement numbers(
            String name, Collection<T> rows, Function<? super T, ? extends @Nullable Number> number) {
        return array(name, "bigint", taken(rows, number));
    }

    /** All rows, in the statement's order. */
    public <T> List<T> list(RowReader<T> reader) {
        return statement.query(rows(reader)).list();
    }

    /** All different rows, in the statement's order. */
    public <T> Set<T> set(RowReader<T> reader) {
        return new LinkedHashSet<>(list(reader));
    }

    /**
     * The row, if there is one.
     *
     * @throws org.springframework.dao.IncorrectResultSizeDataAccessException if there are several
     */
    public <T> Optional<T> find(RowReader<T> reader) {
        return statement.query(rows(reader)).optional();
    }

    /**
     * The only row.
     *
     * @throws org.springframework.dao.IncorrectResultSizeDataAccessException if there is none, or several
     */
    public <T> T get(RowReader<T> reader) {
        return statement.query(rows(reader)).single();
    }

    /**
     * One value for each key, in the statement's order.
     *
     * @throws IllegalStateException if two rows have the same key
     */
    public <K, V> Map<K, V> map(RowReader<K> key, RowReader<V> value) {
        Map<K, V> values = new LinkedHashMap<>();
        each(row -> {
            K one = key.read(row);
            if (values.put(one, value.read(row)) != null) {
                throw new IllegalStateException("Two rows for " + one);
            }
        });
        return values;
    }

    /** All values of each key, in the statement's order. */
    public <K, V> Map<K, List<V>> groups(RowReader<K> key, RowReader<V> value) {
        Map<K, List<V>> groups = new LinkedHashMap<>();
        each(row -> groups.computeIfAbsent(key.read(row), unseen -> new ArrayList<>())
                .add(value.read(row)));
        return groups;
    }

    /** Shows each row once; for a statement whose rows don't matter, and for rows that are put together. */
    public void each(Consumer<Row> taker) {
        statement.query((RowCallbackHandler) columns -> taker.accept(new Row(columns, json)));
    }

    /**
     * Shows each row once, some at a time, so that all of them needn't fit into memory. Within a transaction: without one the
     * driver fetches all.
     */
    public void eachOfMany(Consumer<Row> taker) {
        statement.withFetchSize(SOME);
        each(taker);
    }

    /** The one whole number of the one row. */
    public int count() {
        return statement.query(Integer.class).single();
    }

    /** How many rows were changed. */
    public int run() {
        return statement.update();
    }

    /** Whether exactly one row was changed: what a conditional statement is asked. */
    public boolean changedOne() {
        return run() == 1;
    }

    /** Reads a value from a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(Row row);
    }

    private <T> RowMapper<T> rows(RowReader<T> reader) {
        return (columns, number) -> reader.read(new Row(columns, json));
    }

    private SqlStatement array(String name, String type, Collection<? extends @Nullable Object> values) {
        statement.param(name, Parameters.array(type, values));
        return this;
    }

    private static <T> List<@Nullable Object> taken(
            Collection<T> rows, Function<? super T, ? extends @Nullable Object> value) {
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(row -> values.add(value.apply(row)));
        return values;
    }
}
