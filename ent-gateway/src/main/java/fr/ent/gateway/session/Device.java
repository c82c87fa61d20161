package fr.ent.gateway.session;

import java.util.List;
import java.util.Optional;

/**
 * The kind of device that somebody signed in from, as far as its browser tells.
 *
 * @param browser {@code Firefox}; empty if unknown
 * @param system {@code Android}; empty if unknown
 */
public record Device(String browser, String system) {

    /** The name of the attribute under which a session keeps it. */
    public static final String ATTRIBUTE = "ent.device";

    /** The first that is found counts: browsers call themselves by the names of others, and of their own before these. */
    private static final List<Known> BROWSERS = List.of(
            new Known("Edg", "Edge"),
            new Known("OPR/", "Opera"),
            new Known("SamsungBrowser", "Samsung Internet"),
            new Known("Firefox", "Firefox"),
            new Known("FxiOS", "Firefox"),
            new Known("Chrome", "Chrome"),
            new Known("CriOS", "Chrome"),
            new Known("Safari", "Safari"));

    private static final List<Known> SYSTEMS = List.of(
            new Known("Android", "Android"),
            new Known("iPhone", "iPhone"),
            new Known("iPad", "iPad"),
            new Known("CrOS", "ChromeOS"),
            new Known("Windows", "Windows"),
            new Known("Macintosh", "macOS"),
            new Known("Linux", "Linux"));

    /** @param userAgent what the browser says of itself, or nothing */
    public static Device of(Optional<String> userAgent) {
        String said = userAgent.orElse("");
        return new Device(first(BROWSERS, said), first(SYSTEMS, said));
    }

    /** One that was {@link #text()}. */
    static Device read(String text) {
        int cut = text.indexOf('/');
        return cut < 0 ? new Device("", "") : new Device(text.substring(0, cut), text.substring(cut + 1));
    }

    /** As a session keeps it. */
    public String text() {
        return browser + "/" + system;
    }

    private static String first(List<Known> known, String said) {
        return known.stream()
                .filter(one -> said.contains(one.sign()))
                .findFirst()
                .map(Known::name)
                .orElse("");
    }

    private record Known(String sign, String name) {}
}
