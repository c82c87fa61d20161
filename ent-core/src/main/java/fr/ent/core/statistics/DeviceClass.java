package fr.ent.core.statistics;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The class of a device, as its browser says; a tablet that says it is a computer is counted as one. */
enum DeviceClass {
    PHONE,
    TABLET,
    COMPUTER,
    OTHER;

    static DeviceClass of(@Nullable String userAgent) {
        String words = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        if (words.contains("ipad") || (words.contains("android") && !words.contains("mobile"))) {
            return TABLET;
        }
        if (words.contains("mobile") || words.contains("iphone")) {
            return PHONE;
        }
        return Stream.of("windows", "macintosh", "x11", "cros").anyMatch(words::contains) ? COMPUTER : OTHER;
    }
}
