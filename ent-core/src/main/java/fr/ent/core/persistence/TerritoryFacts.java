package fr.ent.core.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.ent.core.FactVersions;
import fr.ent.core.TerritoryId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps facts of territories in memory until their version has moved. The first statement of a request reads the versions,
 * so what it sees is at least as new as the request, whichever copy changed it. Without versions in scope (a request that
 * changes something, a job) facts are read anew, unless it asks {@link #asOfNow}.
 */
@Component
public class TerritoryFacts {

    /** About as many rows, of up to four kilobytes each. */
    private static final int MOST_ROWS = 15_000;

    /** Of facts that are no list: a calendar, a book of tariffs. */
    private static final int ROWS_OF_ONE = 100;

    private final Cache<Place, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((Place place, Kept facts) -> facts.rows())
            .build();

    /**
     * Does the work with the facts of this moment, from memory where they haven't changed: one statement reads their
     * versions. For a transaction that changes no facts itself. Nothing keeps them from changing until it ends: whoever relies
     * on that takes the lock which their writers wait for first, as a booking holds its activity, so that nobody calls off
     * the day meanwhile. Without one the work must be as right had it come just before the change, as a cancelling is: it
     * ends what still stands once the day is locked, and its cut-off is that of the moment it was asked.
     */
    public <T> T asOfNow(Sql sql, Supplier<T> work) {
        FactVersions now = new FactVersions(sql.of("select kind, version from core.fact_version")
                .map(row -> row.text("kind"), row -> row.number("version")));
        return TerritoryScope.read(TerritoryScope.require(), now, work::get);
    }

    /** The facts of the territory in scope. */
    public <T> T get(FactKey<T> key, Supplier<T> read) {
        return find(key, read).orElseGet(read);
    }

    /** The same where they may be answered from memory; otherwise nothing, so that less can be read anew. */
    public <T> Optional<T> find(FactKey<T> key, Supplier<T> read) {
        return TerritoryScope.versions().map(versions -> {
            T known = known(key, versions);
            return known == null ? keep(key, versions, read.get()) : known;
        });
    }

    /**
     * The same of several facts of a kind, by the names of their {@link FactKey}s.
     *
     * @param read reads all that aren't in memory at once
     */
    public <N, T> Optional<Map<N, T>> findAll(String kind, Collection<N> names, Function<Set<N>, Map<N, T>> read) {
        return TerritoryScope.versions().map(versions -> {
            Map<N, T> found = new HashMap<>();
            Set<N> missing = new HashSet<>();
            for (N name : names) {
                T known = known(FactKey.<T>named(kind, name), versions);
                if (known == null) {
                    missing.add(name);
                } else {
                    found.put(name, known);
                }
            }
            if (!missing.isEmpty()) {
                read.apply(missing)
                        .forEach((name, facts) -> found.put(name, keep(FactKey.named(kind, name), versions, facts)));
            }
            return found;
        });
    }

    /** Not even an earlier version will do: the database may have been put back under a running copy. */
    @SuppressWarnings("unchecked") // a key is put with its own type only
    private <T> @Nullable T known(FactKey<T> key, FactVersions versions) {
        Kept found = kept.getIfPresent(Place.of(key));
        return found == null || found.version() != versions.version(key.kind()) ? null : (T) found.facts();
    }

    private <T> T keep(FactKey<T> key, FactVersions versions, T facts) {
        kept.put(Place.of(key), new Kept(versions.version(key.kind()), facts));
        return facts;
    }

    private record Place(TerritoryId territory, FactKey<?> key) {

        static Place of(FactKey<?> key) {
            return new Place(TerritoryScope.require(), key);
        }
    }

    private record Kept(long version, Object facts) {

        int rows() {
            return facts instanceof Collection<?> many ? 1 + many.size() : ROWS_OF_ONE;
        }
    }
}
