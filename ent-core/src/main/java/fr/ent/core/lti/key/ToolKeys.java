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
import java.util.Optional;
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
 * on the public network alone, without going where the host would lead on to.
 */
@Component
public class ToolKeys {

    private static final Logger LOG = LoggerFactory.getLogger(ToolKeys.class);
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final long MOST_BYTES = 64 * 1024;
    private static final int MOST_KEYS = 50;

    private final Cache<String, ReadKeys> known =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(FRESH).build();
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
        ReadKeys read = known.get(address, this::read);
        Optional<RSAKey> found = read.find(name);
        if (found.isEmpty() && read.at().plus(REST).isBefore(clock.instant())) {
            read = read(address);
            known.put(address, read);
            found = read.find(name);
        }
        return found;
    }

    private ReadKeys read(String address) {
        try (Response answer =
                client.newCall(new Request.Builder().url(address).build()).execute()) {
            BufferedSource source = answer.body().source();
            if (!answer.isSuccessful() || source.request(MOST_BYTES + 1)) {
                LOG.warn("Keys at {} are none, or too many: {}", address, answer.code());
                return nothing();
            }
            List<RSAKey> keys = JWKSet.parse(source.readUtf8()).getKeys().stream()
                    .limit(MOST_KEYS)
                    .filter(RSAKey.class::isInstance)
                    .map(RSAKey.class::cast)
                    .filter(PublicKeyText::isFit)
                    .toList();
            return new ReadKeys(keys, clock.instant());
        } catch (IOException | ParseException failure) {
            LOG.warn("Keys at {} can't be read", address, failure);
            return nothing();
        }
    }

    private ReadKeys nothing() {
        return new ReadKeys(List.of(), clock.instant());
    }

    /** The keys of a host as they were at a moment. */
    private record ReadKeys(List<RSAKey> keys, Instant at) {

        Optional<RSAKey> find(@Nullable String name) {
            if (name == null) {
                return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
            }
            return keys.stream().filter(key -> name.equals(key.getKeyID())).findFirst();
        }
    }
}
