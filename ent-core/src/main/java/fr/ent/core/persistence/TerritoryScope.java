package fr.ent.core.persistence;

import fr.ent.core.TerritoryId;
import java.util.Optional;

/**
 * The territory whose rows the current thread may touch. Both tenancy walls read it: Hibernate's tenant filter and
 * PostgreSQL's row-level security. Outside a scope no row is visible.
 */
public final class TerritoryScope {

    private static final ScopedValue<TerritoryId> CURRENT = ScopedValue.newInstance();

    private TerritoryScope() {}

    public static <R, X extends Throwable> R call(TerritoryId territory, ScopedValue.CallableOp<? extends R, X> work)
            throws X {
        return ScopedValue.where(CURRENT, territory).call(work);
    }

    public static void run(TerritoryId territory, Runnable work) {
        ScopedValue.where(CURRENT, territory).run(work);
    }

    public static Optional<TerritoryId> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** @throws IllegalStateException outside a scope */
    public static TerritoryId require() {
        return current().orElseThrow(() -> new IllegalStateException("No territory in scope"));
    }
}
