package fr.ent.core.http;

import fr.ent.core.persistence.LostConnection;
import io.lettuce.core.RedisException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** A service this copy needs doesn't answer: the caller comes again a little later. */
public final class Outage {

    public static final String PROBLEM = "503 core:unavailable";

    /** When it is worth while to come again. */
    public static final Duration AGAIN = Duration.ofSeconds(5);

    private static final int DEEPEST_CAUSE = 20;

    private static final List<Class<? extends Exception>> SIGNS = List.of(
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            CannotCreateTransactionException.class,
            TransactionTimedOutException.class,
            RedisException.class);

    private Outage() {}

    /** Whether the failure, or one that caused it, is an outage. */
    public static boolean causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> LostConnection.is(cause) || SIGNS.stream().anyMatch(sign -> sign.isInstance(cause)));
    }
}
