package fr.ent.core.persistence;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a connection that broke in the middle of its work from a statement that was refused. */
public final class LostConnection {

    private LostConnection() {}

    /** Whether this very failure, its causes aside, is of a connection. */
    public static boolean is(Throwable failure) {
        return failure instanceof SQLException sql && isLost(sql.getSQLState());
    }

    /**
     * Class 08 is the connection, 57P a server that stops or starts. PostgreSQL gives each refusal a state; the pool gives
     * none when it is asked for more on a connection that it has closed.
     */
    private static boolean isLost(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("57P0");
    }
}
