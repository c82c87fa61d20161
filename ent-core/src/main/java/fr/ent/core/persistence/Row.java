package fr.ent.core.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.InvalidResultSetAccessException;
import org.springframework.jdbc.support.JdbcUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of an answer, read by column name while the statement runs. A column that is null is refused, unless the
 * method's name says {@code OrNull}.
 */
public final class Row {

    private final ResultSet columns;
    private final JsonMapper json;

    Row(ResultSet columns, JsonMapper json) {
        this.columns = columns;
        this.json = json;
    }

    public <T> T id(String column, Function<UUID, T> type) {
        return type.apply(uuid(column));
    }

    public <T> @Nullable T idOrNull(String column, Function<UUID, T> type) {
        UUID value = uuidOrNull(column);
        return value == null ? null : type.apply(value);
    }

    public <T> List<T> ids(String column, Function<UUID, T> type) {
        return elements(column).map(UUID.class::cast).map(type).toList();
    }

    public UUID uuid(String column) {
        return present(column, uuidOrNull(column));
    }

    public @Nullable UUID uuidOrNull(String column) {
        return read(column, UUID.class);
    }

    public String text(String column) {
        return present(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return read(column, String.class);
    }

    public List<String> texts(String column) {
        return elements(column).map(String.class::cast).toList();
    }

    /** An enum constant by its name. */
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E choiceOrNull(String column, Class<E> type) {
        String name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public <E extends Enum<E>> List<E> choices(String column, Class<E> type) {
        return texts(column).stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    public int whole(String column) {
        return Math.toIntExact(number(column));
    }

    public @Nullable Integer wholeOrNull(String column) {
        Long value = numberOrNull(column);
        return value == null ? null : Math.toIntExact(value);
    }

    public List<Integer> wholes(String column) {
        return elements(column).map(element -> ((Number) element).intValue()).toList();
    }

    /** A whole number that may be larger than an {@code int}. */
    public long number(String column) {
        return present(column, numberOrNull(column));
    }

    public @Nullable Long numberOrNull(String column) {
        return read(column, Long.class);
    }

    public BigDecimal decimal(String column) {
        return present(column, decimalOrNull(column));
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        return read(column, BigDecimal.class);
    }

    public @Nullable Double realOrNull(String column) {
        return read(column, Double.class);
    }

    public boolean flag(String column) {
        return present(column, read(column, Boolean.class));
    }

    public LocalDate day(String column) {
        return present(column, dayOrNull(column));
    }

    public @Nullable LocalDate dayOrNull(String column) {
        return read(column, LocalDate.class);
    }

    public LocalTime time(String column) {
        return present(column, timeOrNull(column));
    }

    public @Nullable LocalTime timeOrNull(String column) {
        return read(column, LocalTime.class);
    }

    public Instant instant(String column) {
        return present(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        OffsetDateTime value = read(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public <T> T json(String column, Class<T> type) {
        return json.readValue(text(column), type);
    }

    public <T> T json(String column, TypeReference<T> type) {
        return json.readValue(text(column), type);
    }

    /** Whether the column isn't null. */
    public boolean has(String column) {
        try {
            return columns.getObject(column) != null;
        } catch (SQLException unreadable) {
            throw new InvalidResultSetAccessException(unreadable);
        }
    }

    private Stream<Object> elements(String column) {
        try {
            return Arrays.stream(
                    (Object[]) present(column, columns.getArray(column)).getArray());
        } catch (SQLException unreadable) {
            throw new InvalidResultSetAccessException(unreadable);
        }
    }

    private <T> @Nullable T read(String column, Class<T> type) {
        try {
            return type.cast(JdbcUtils.getResultSetValue(columns, columns.findColumn(column), type));
        } catch (SQLException unreadable) {
            throw new InvalidResultSetAccessException(unreadable);
        }
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is null");
        }
        return value;
    }
}
