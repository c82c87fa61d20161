package fr.ent.core.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as limits count: an IPv4 address, or the /64 that an IPv6 subscriber owns. Whatever a
 * proxy names that is no address counts as one place.
 */
public record ClientAddress(String value) {

    private static final int PREFIX_BYTES = 8;
    private static final ClientAddress UNREADABLE = new ClientAddress("unreadable");

    public static ClientAddress of(HttpServletRequest request) {
        try {
            return of(InetAddress.ofLiteral(request.getRemoteAddr()));
        } catch (IllegalArgumentException noAddress) {
            return UNREADABLE;
        }
    }

    private static ClientAddress of(InetAddress address) {
        return new ClientAddress(
                address instanceof Inet6Address
                        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX_BYTES)) + "/64"
                        : address.getHostAddress());
    }

    @Override
    public String toString() {
        return value;
    }
}
