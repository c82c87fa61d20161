package fr.ent.core.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.ent.core.TerritoryId;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps facts of territories in memory until their version has moved. The first statement of a request reads the versions,
 * so what it sees is at least as new as the request, whichever copy changed it. Without versions in scope (a request that
 * changes something, a job) facts are read anew.
 */
@Component
public class TerritoryFacts {

    /** About as many rows, of up to four kilobytes each. Anybody may ask for any days, so rows are counted and not keys. */
    private static final int MOST_ROWS = 15_000;

    /** Of facts that are no list: a calendar, a book of tariffs. */
    private static final int ROWS_OF_ONE = 100;

    private final Cache<Place, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((Place place, Kept facts) -> facts.rows())
            .build();

    /** The facts of the territory in scope. */
    public <T> T get(FactKey<T> key, Supplier<T> read) {
        return find(key, read).orElseGet(read);
    }

    /** The same where they may be answered from memory; otherwise nothing, so that less can be read anew. */
    public <T> Optional<T> find(FactKey<T> key, Supplier<T> read) {
        return TerritoryScope.versions()
                .map(versions -> get(new Place(TerritoryScope.require(), key), versions.version(key.kind()), read));
    }

    @SuppressWarnings("unchecked") // a key is put with its own type only
    private <T> T get(Place place, long version, Supplier<T> read) {
        Kept found = kept.getIfPresent(place);
        if (found == null || found.version() < version) {
            found = new Kept(version, read.get());
            kept.asMap().merge(place, found, TerritoryFacts::newer);
        }
        return (T) found.facts();
    }

    private static Kept newer(Kept one, Kept other) {
        return one.version() > other.version() ? one : other;
    }

    private record Place(TerritoryId territory, FactKey<?> key) {}

    private record Kept(long version, Object facts) {

        int rows() {
            return facts instanceof Collection<?> many ? 1 + many.size() : ROWS_OF_ONE;
        }
    }
}
