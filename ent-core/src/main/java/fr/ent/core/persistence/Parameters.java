package fr.ent.core.persistence;

import fr.ent.core.Id;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;

/** How the product's values are sent to PostgreSQL. */
final class Parameters {

    private Parameters() {}

    static @Nullable Object single(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Id id -> id.value();
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case UUID _, String _, Number _, Boolean _, LocalDate _, LocalTime _ -> value;
            default -> throw new IllegalArgumentException("SQL takes no " + value.getClass());
        };
    }

    static Object array(String type, Collection<? extends @Nullable Object> values) {
        @Nullable Object[] elements = values.stream().map(Parameters::single).toArray();
        return new Sent(connection -> connection.createArrayOf(type, elements));
    }

    static Object json(String written) {
        return new Sent(connection -> {
            PGobject json = new PGobject();
            json.setType("jsonb");
            json.setValue(written);
            return json;
        });
    }

    /** A value that only a connection can make. */
    private static final class Sent extends AbstractSqlTypeValue {

        private final Maker maker;

        Sent(Maker maker) {
            this.maker = maker;
        }

        @Override
        protected Object createTypeValue(Connection connection, int type, @Nullable String name) throws SQLException {
            return maker.make(connection);
        }
    }

    private interface Maker {
        Object make(Connection connection) throws SQLException;
    }
}
