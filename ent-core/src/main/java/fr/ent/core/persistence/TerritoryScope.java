package fr.ent.core.persistence;

import fr.ent.core.FactVersions;
import fr.ent.core.TerritoryId;
import java.util.Optional;

/**
 * The territory whose rows the current thread may touch. Both tenancy walls read it: Hibernate's tenant filter and
 * PostgreSQL's row-level security. Outside a scope no row is visible.
 */
public final class TerritoryScope {

    private static final ScopedValue<TerritoryId> CURRENT = ScopedValue.newInstance();

    private static final ScopedValue<Optional<FactVersions>> VERSIONS = ScopedValue.newInstance();

    private static final ScopedValue<Boolean> ENTERING = ScopedValue.newInstance();

    private TerritoryScope() {}

    /**
     * For the one question that finds the territory: its function needs none, so that the connection isn't told of one
     * first. Nothing else may be asked in it.
     */
    public static <R, X extends Throwable> R enter(ScopedValue.CallableOp<? extends R, X> question) throws X {
        return ScopedValue.where(ENTERING, true).call(question);
    }

    public static boolean isEntering() {
        return ENTERING.isBound();
    }

    public static <R, X extends Throwable> R call(TerritoryId territory, ScopedValue.CallableOp<? extends R, X> work)
            throws X {
        return scope(territory, Optional.empty()).call(work);
    }

    /** For work that only reads: facts of these versions may be answered from memory. */
    public static <R, X extends Throwable> R read(
            TerritoryId territory, FactVersions versions, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return scope(territory, Optional.of(versions)).call(work);
    }

    public static void run(TerritoryId territory, Runnable work) {
        scope(territory, Optional.empty()).run(work);
    }

    /** Both together: the versions of one territory say nothing of another that is entered within. */
    private static ScopedValue.Carrier scope(TerritoryId territory, Optional<FactVersions> versions) {
        return ScopedValue.where(CURRENT, territory).where(VERSIONS, versions);
    }

    public static Optional<TerritoryId> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    static Optional<FactVersions> versions() {
        return VERSIONS.isBound() ? VERSIONS.get() : Optional.empty();
    }

    /** @throws IllegalStateException outside a scope */
    public static TerritoryId require() {
        return current().orElseThrow(() -> new IllegalStateException("No territory in scope"));
    }
}
