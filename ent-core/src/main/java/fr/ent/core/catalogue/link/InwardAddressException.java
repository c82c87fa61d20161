package fr.ent.core.catalogue.link;

import java.net.UnknownHostException;
import java.util.Arrays;

/** A host of which an address isn't one of the public network: nobody is asked there. */
final class InwardAddressException extends UnknownHostException {

    InwardAddressException(String host) {
        super(host);
    }

    /** Whether a failure comes of it. */
    static boolean isBehind(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof InwardAddressException
                    || Arrays.stream(one.getSuppressed()).anyMatch(InwardAddressException.class::isInstance)) {
                return true;
            }
        }
        return false;
    }
}
