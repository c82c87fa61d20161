package fr.ent.core.persistence;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a transaction that PostgreSQL gave up in favour of another one from work that was refused. */
public final class LostRace {

    private static final int DEEPEST_CAUSE = 20;

    /** {@code deadlock_detected} and {@code serialization_failure}: the same work may well succeed when it is done anew. */
    private static final Set<String> STATES = Set.of("40P01", "40001");

    private LostRace() {}

    /** Whether the failure, or one that caused it, is of such a transaction. */
    public static boolean causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && STATES.contains(sql.getSQLState()));
    }
}
