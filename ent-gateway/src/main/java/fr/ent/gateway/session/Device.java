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
    private static final List<DeviceSign> BROWSERS = List.of(
            new DeviceSign("Edg", "Edge"),
            new DeviceSign("OPR/", "Opera"),
            new DeviceSign("SamsungBrowser", "Samsung Internet"),
            new DeviceSign("Firefox", "Firefox"),
            new DeviceSign("FxiOS", "Firefox"),
            new DeviceSign("Chrome", "Chrome"),
            new DeviceSign("CriOS", "Chrome"),
            new DeviceSign("Safari", "Safari"));

    private static final List<DeviceSign> SYSTEMS = List.of(
            new DeviceSign("Android", "Android"),
            new DeviceSign("iPhone", "iPhone"),
            new DeviceSign("iPad", "iPad"),
            new DeviceSign("CrOS", "ChromeOS"),
            new DeviceSign("Windows", "Windows"),
            new DeviceSign("Macintosh", "macOS"),
            new DeviceSign("Linux", "Linux"));

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

    private static String first(List<DeviceSign> known, String said) {
        return known.stream()
                .filter(one -> said.contains(one.sign()))
                .findFirst()
                .map(DeviceSign::name)
                .orElse("");
    }

    private record DeviceSign(String sign, String name) {}
}
