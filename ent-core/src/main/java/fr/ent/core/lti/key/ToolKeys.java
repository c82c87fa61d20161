package fr.ent.core.lti.key;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import fr.ent.core.catalogue.link.PublicAddress;
import fr.ent.core.catalogue.link.PublicDoor;
import fr.ent.core.lti.LtiSettings;
import fr.ent.core.lti.LtiTool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keys by which a tool is known: pasted, or read from the tool's host, at most once a minute, within five seconds, 64 kB of them,
 * on the public network alone, without going where the host would lead on to. Keys that were read stand for a day where the host fails.
 */
@Component
public class ToolKeys {

    private static final Logger LOG = LoggerFactory.getLogger(ToolKeys.class);
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final Duration STAND = Duration.ofDays(1);
    private static final long MOST_BYTES = 64 * 1024;
    private static final int MOST_KEYS = 50;

    private final Cache<String, ReadKeys> known =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final Set<String> reading = ConcurrentHashMap.newKeySet();
    private final OkHttpClient client;
    private final Clock clock;

    ToolKeys(LtiSettings settings, Clock clock) {
        this.clock = clock;
        PublicDoor door = new PublicDoor(address -> isLet(address, settings));
        client = new OkHttpClient.Builder()
                .dns(door)
                .socketFactory(door)
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .callTimeout(TIME)
                .build();
    }

    private static boolean isLet(InetAddress address, LtiSettings settings) {
        return PublicAddress.is(address) || (settings.localTools() && address.isLoopbackAddress());
    }

    /** The key of this name; a tool with one key need not name it. */
    public Optional<RSAKey> find(LtiTool tool, @Nullable String name) {
        String pasted = tool.content().publicKey();
        if (pasted != null) {
            return PublicKeyText.read(pasted);
        }
        String address = tool.content().keysUrl();
        if (address == null) {
            return Optional.empty();
        }
        ReadKeys read = known.get(address, unread -> read(unread, ReadKeys.NONE));
        return isDue(read, name) && reading.add(address)
                ? readAnew(address, read).find(name)
                : read.find(name);
    }

    /** Strangers ask by names that aren't there: these are looked for once a minute. */
    private boolean isDue(ReadKeys read, @Nullable String name) {
        Duration rest = read.find(name).isPresent() ? FRESH : REST;
        return read.askedAt().plus(rest).isBefore(clock.instant());
    }

    /** One reader at a time; the others go on with the keys that are there. */
    private ReadKeys readAnew(String address, ReadKeys before) {
        try {
            ReadKeys latest = Objects.requireNonNullElse(known.getIfPresent(address), before);
            ReadKeys now = latest.askedAt().equals(before.askedAt()) ? read(address, latest) : latest;
            known.put(address, now);
            return now;
        } finally {
            reading.remove(address);
        }
    }

    private ReadKeys read(String address, ReadKeys before) {
        try (Response answer =
                client.newCall(new Request.Builder().url(address).build()).execute()) {
            BufferedSource source = answer.body().source();
            if (!answer.isSuccessful() || source.request(MOST_BYTES + 1)) {
                LOG.warn("Keys at {} are none, or too many: {}", address, answer.code());
                return before.kept(clock.instant());
            }
            List<RSAKey> keys = JWKSet.parse(source.readUtf8()).getKeys().stream()
                    .limit(MOST_KEYS)
                    .filter(RSAKey.class::isInstance)
                    .map(RSAKey.class::cast)
                    .filter(PublicKeyText::isFit)
                    .toList();
            return new ReadKeys(keys, clock.instant(), clock.instant());
        } catch (IOException | ParseException failure) {
            LOG.warn("Keys at {} can't be read", address, failure);
            return before.kept(clock.instant());
        }
    }

    /**
     * The keys of a host as they were read.
     *
     * @param askedAt when the host was asked last, also where it didn't answer
     */
    private record ReadKeys(List<RSAKey> keys, Instant readAt, Instant askedAt) {

        static final ReadKeys NONE = new ReadKeys(List.of(), Instant.EPOCH, Instant.EPOCH);

        /** The host didn't answer: they stand, for a day. */
        ReadKeys kept(Instant now) {
            return readAt.plus(STAND).isAfter(now)
                    ? new ReadKeys(keys, readAt, now)
                    : new ReadKeys(List.of(), readAt, now);
        }

        Optional<RSAKey> find(@Nullable String name) {
            if (name == null) {
                return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
            }
            return keys.stream().filter(key -> name.equals(key.getKeyID())).findFirst();
        }
    }
}
