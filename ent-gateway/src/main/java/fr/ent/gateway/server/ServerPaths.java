package fr.ent.gateway.server;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The paths that the product answers itself; all others are screens and files of the web application. */
public final class ServerPaths {

    /** No person navigates there: an error is always a problem. */
    private static final Set<String> OF_PROGRAMS = Set.of("api", "ws", "actuator");

    private static final Set<String> OF_SIGN_IN = Set.of("login", "oauth2", "logout");

    private ServerPaths() {}

    /** One pattern for each first segment. */
    public static List<String> patterns() {
        return Stream.concat(OF_PROGRAMS.stream(), OF_SIGN_IN.stream())
                .map(segment -> "/" + segment + "/**")
                .toList();
    }

    /** Whether the product answers this path itself, with or without a leading slash. */
    public static boolean contain(String path) {
        String first = firstSegment(path);
        return OF_PROGRAMS.contains(first) || OF_SIGN_IN.contains(first);
    }

    /** Whether it is a path of programs, with or without a leading slash. */
    public static boolean areOfPrograms(String path) {
        return OF_PROGRAMS.contains(firstSegment(path));
    }

    private static String firstSegment(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        int end = relative.indexOf('/');
        return end < 0 ? relative : relative.substring(0, end);
    }
}
