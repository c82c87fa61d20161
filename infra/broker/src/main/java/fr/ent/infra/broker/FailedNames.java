package fr.ent.infra.broker;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.SingleUseObjectProvider;

/**
 * The names at which sign-ins from one place have failed of late: an IPv4 address, or the /64 that an IPv6 subscriber owns. A
 * name counts once, since Keycloak itself locks an account that is being guessed. Each takes one of so many places, which is
 * free again by itself; the name that finds none shuts the door for a while. Keycloak keeps them in the cache that its copies
 * share, and takes a place for one of two who come at once.
 */
final class FailedNames {

    private static final Logger LOG = Logger.getLogger(FailedNames.class);

    /** The place of all whose address can't be read. */
    private static final String UNREADABLE = "unreadable";

    private static final long COUNTS = Duration.ofMinutes(15).toSeconds();
    private static final long SHUT = Duration.ofMinutes(5).toSeconds();
    private static final int PREFIX_BYTES = 8;

    private final SingleUseObjectProvider kept;
    private final String place;
    private final boolean isUnreadable;
    private final int most;

    FailedNames(SingleUseObjectProvider kept, String realm, @Nullable String address, int most) {
        this.kept = kept;
        String from = placeOf(address);
        this.isUnreadable = from.equals(UNREADABLE);
        this.place = "ent.failed." + realm + "." + from + ".";
        this.most = most;
    }

    /** The place of an address; all that a proxy names and that is no address are one. */
    static String placeOf(@Nullable String address) {
        if (address == null) {
            return UNREADABLE;
        }
        try {
            InetAddress read = InetAddress.ofLiteral(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), PREFIX_BYTES)) + "/64"
                    : read.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return UNREADABLE;
        }
    }

    boolean areTooMany() {
        return kept.contains(place + "shut");
    }

    void add(String name) {
        if (isUnreadable) {
            LOG.warn("A sign-in failed from an address that can't be read, so that all such share one count: "
                    + "see KC_PROXY_HEADERS and KC_PROXY_TRUSTED_ADDRESSES");
        }
        if (!kept.putIfAbsent(place + "name." + digest(name), COUNTS)) {
            return;
        }
        for (int number = 0; number < most; number++) {
            if (kept.putIfAbsent(place + number, COUNTS)) {
                return;
            }
        }
        kept.putIfAbsent(place + "shut", SHUT);
    }

    private static String digest(String name) {
        try {
            byte[] written = name.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
