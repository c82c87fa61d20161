package fr.ent.core.entry;

import fr.ent.core.http.LinkToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The secret of a school's tablet, as its browser keeps it: no script reads it, and it leaves with no request of another site. */
public final class DeviceCookie {

    private static final String NAME = "__Host-school-device";

    /** The longest that browsers keep a cookie; each look at a class begins it anew. */
    private static final Duration KEPT = Duration.ofDays(400);

    private DeviceCookie() {}

    public static Optional<LinkToken> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(LinkToken::of);
    }

    public static void keep(LinkToken secret, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, secret.value())
                        .path("/")
                        .maxAge(KEPT)
                        .secure(true)
                        .httpOnly(true)
                        .sameSite("Strict")
                        .build()
                        .toString());
    }
}
