package fr.ent.core.entry;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of a network, {@code 192.0.2.0/24}; one address alone is a network of its own. */
record NetworkRange(InetAddress first, int prefix) {

    private static final int BYTE = 8;
    private static final int ALL = 0xff;

    /** Java takes {@code 192.168.1} for {@code 192.168.0.1}, which nobody means; a zone is of one machine alone. */
    private static final Pattern WHOLE = Pattern.compile("[^%]*:[^%]*|(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){3}");

    /** Nothing where the text names none. */
    static Optional<NetworkRange> read(String text) {
        String[] parts = text.strip().split("/", 2);
        if (!WHOLE.matcher(parts[0]).matches()) {
            return Optional.empty();
        }
        try {
            InetAddress first = InetAddress.ofLiteral(parts[0]);
            int most = first.getAddress().length * BYTE;
            int prefix = parts.length == 1 ? most : Integer.parseInt(parts[1]);
            return prefix > 0 && prefix <= most ? Optional.of(new NetworkRange(first, prefix)) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** An address that can't be read is in no network. */
    boolean has(String address) {
        try {
            return has(InetAddress.ofLiteral(address).getAddress());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private boolean has(byte[] address) {
        byte[] mine = first.getAddress();
        if (mine.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit += BYTE) {
            int mask = ALL << Math.max(0, BYTE - (prefix - bit)) & ALL;
            if ((mine[bit / BYTE] & mask) != (address[bit / BYTE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
