package fr.ent.core.catalogue.link;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Says whether an address belongs to the public network: none of the machine itself, of a private network, of a link, of many,
 * or set apart (RFC 6890), also where IPv6 carries it.
 */
public final class PublicAddress {

    private static final int BYTE = 0xff;

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet6Address six ? isPublic(six) : isPublic(address.getAddress()));
    }

    private static boolean isPublic(byte[] four) {
        int first = four[0] & BYTE;
        int second = four[1] & BYTE;
        int third = four[2] & BYTE;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Global unicast alone, {@code 2000::/3}; of what is tunnelled or set apart within it, nothing. */
    private static boolean isPublic(Inet6Address address) {
        byte[] six = address.getAddress();
        int first = ((six[0] & BYTE) << 8) | (six[1] & BYTE);
        int second = ((six[2] & BYTE) << 8) | (six[3] & BYTE);
        boolean isGlobal = (first & 0xe000) == 0x2000;
        boolean isTunnel = first == 0x2002 || (first == 0x2001 && second == 0);
        boolean isSetApart =
                (first == 0x2001 && (second == 0x0db8 || second < 0x0200)) || (first == 0x3fff && second < 0x1000);
        return isGlobal && !isTunnel && !isSetApart;
    }
}
