package fr.ent.core.lti.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fr.ent.core.persistence.Sql;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keys with which the platform signs for the territory in scope. Each serves ninety days; the next is published a day before it
 * signs, and the one before stays published as long again.
 */
@Component
public class PlatformKeys {

    private static final int BITS = 2048;
    private static final Duration SERVES = Duration.ofDays(90);
    private static final Duration SHOWN_BEFORE = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(180);

    private final Sql sql;
    private final KeySeal seal;
    private final Clock clock;

    PlatformKeys(Sql sql, KeySeal seal, Clock clock) {
        this.sql = sql;
        this.seal = seal;
        this.clock = clock;
    }

    /** Sees to it that there is a key to sign with, also tomorrow. */
    @Transactional
    public void prepare() {
        if (isEnough(list())) {
            return;
        }
        sql.of("select pg_advisory_xact_lock(hashtextextended('lti-keys:' || core.territory()::text, 0))")
                .each(row -> {});
        if (!isEnough(list())) {
            keep(make());
            sql.of("delete from core.lti_key where made_at < :before")
                    .with("before", clock.instant().minus(KEPT))
                    .run();
        }
    }

    private boolean isEnough(List<KeptKey> kept) {
        return !kept.isEmpty()
                && kept.getFirst().madeAt().plus(SERVES).isAfter(clock.instant())
                && kept.getFirst().open(seal).isPresent();
    }

    /** The key that signs now: the newest that was published for a day. */
    public RSAKey findSigning() {
        List<KeptKey> kept =
                list().stream().filter(key -> key.open(seal).isPresent()).toList();
        Instant published = clock.instant().minus(SHOWN_BEFORE);
        return kept.stream()
                .filter(key -> !key.madeAt().isAfter(published))
                .findFirst()
                .or(() -> Optional.of(kept.getLast()))
                .flatMap(key -> key.open(seal))
                .orElseThrow();
    }

    /** The public halves, as tools read them. */
    public JWKSet listPublished() {
        return new JWKSet(
                list().stream().<JWK>map(key -> parse(key.publicHalf())).toList());
    }

    private List<KeptKey> list() {
        return sql.of("""
                        select id, public_half, sealed_half, made_at from core.lti_key
                        where made_at > :since order by made_at desc, id""")
                .with("since", clock.instant().minus(KEPT))
                .list(row -> new KeptKey(
                        row.text("id"), row.text("public_half"), row.text("sealed_half"), row.instant("made_at")));
    }

    private static RSAKey make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void keep(RSAKey key) {
        sql.of("insert into core.lti_key (id, public_half, sealed_half, made_at) values (:id, :public, :sealed, :now)")
                .with("id", key.getKeyID())
                .with("public", key.toPublicJWK().toJSONString())
                .with("sealed", seal.seal(key.getKeyID(), key.toJSONString()))
                .with("now", clock.instant())
                .run();
    }

    private static RSAKey parse(String text) {
        try {
            return RSAKey.parse(text);
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A key as its row has it. */
    private record KeptKey(String id, String publicHalf, String sealedHalf, Instant madeAt) {

        Optional<RSAKey> open(KeySeal seal) {
            return seal.open(id, sealedHalf).map(PlatformKeys::parse);
        }
    }
}
