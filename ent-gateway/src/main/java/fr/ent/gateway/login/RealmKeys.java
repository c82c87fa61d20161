package fr.ent.gateway.login;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The keys that a realm signs with. They are fetched when a token names one that isn't known, which anybody can have it
 * do: so once in a while, by one request for all that wait. Known keys serve on while Keycloak is away.
 */
final class RealmKeys implements JWKSource<SecurityContext> {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration STALE = Duration.ofHours(1);
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final RestClient keycloak;
    private final String address;
    private volatile KnownKeys known = new KnownKeys(new JWKSet(), System.nanoTime() - STALE.toNanos());
    private final Lock fetching = new ReentrantLock();
    private @Nullable Fetch last;

    RealmKeys(RestClient keycloak, String address) {
        this.keycloak = keycloak;
        this.address = address;
    }

    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        KnownKeys before = known;
        List<JWK> found = before.isYoungerThan(STALE) ? wanted.select(before.keys()) : List.of();
        if (found.isEmpty()) {
            fetching.lock();
        } else if (before.isYoungerThan(FRESH) || !fetching.tryLock()) {
            return found;
        }
        try {
            return fetch(wanted, found);
        } finally {
            fetching.unlock();
        }
    }

    /** Those that waited meanwhile, and those of the next seconds, go by the same answer. */
    private List<JWK> fetch(JWKSelector wanted, List<JWK> otherwise) throws KeySourceException {
        if (last == null || !last.isYoungerThan(BETWEEN)) {
            last = new Fetch(failure(), System.nanoTime());
        }
        if (last.failure() == null) {
            return wanted.select(known.keys());
        }
        if (otherwise.isEmpty()) {
            throw new RemoteKeySourceException("Keycloak gives no keys", last.failure());
        }
        return otherwise;
    }

    private @Nullable Exception failure() {
        try {
            String keys = keycloak.get().uri(address).retrieve().body(String.class);
            known = new KnownKeys(JWKSet.parse(String.valueOf(keys)), System.nanoTime());
            return null;
        } catch (RestClientException | ParseException failure) {
            return failure;
        }
    }

    private static boolean isYounger(long nanos, Duration age) {
        return System.nanoTime() - nanos < age.toNanos();
    }

    private record KnownKeys(JWKSet keys, long nanos) {

        boolean isYoungerThan(Duration age) {
            return isYounger(nanos, age);
        }
    }

    private record Fetch(@Nullable Exception failure, long nanos) {

        boolean isYoungerThan(Duration age) {
            return isYounger(nanos, age);
        }
    }
}
