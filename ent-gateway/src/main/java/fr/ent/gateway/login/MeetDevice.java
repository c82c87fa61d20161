package fr.ent.gateway.login;

import fr.ent.core.signin.KnownDevices;
import fr.ent.core.signin.SignInDevice;
import fr.ent.gateway.session.Device;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Recognises a browser by a cookie of its own, which opens nothing. The directory keeps a hash of it with the account, so that
 * what it keeps says neither which browser it was nor that two accounts share one.
 */
@Component
class MeetDevice {

    private static final String COOKIE = "__Host-device";

    /** The longest that browsers keep a cookie. */
    private static final Duration KEPT = Duration.ofDays(400);

    private static final Pattern DRAWN = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;

    private final KnownDevices known;
    private final SecureRandom random = new SecureRandom();

    MeetDevice(KnownDevices known) {
        this.known = known;
    }

    void meet(String subject, HttpServletRequest request, HttpServletResponse response) {
        String kept = find(request).orElseGet(this::draw);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, kept)
                        .path("/")
                        .maxAge(KEPT)
                        .secure(true)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
        Device device = Device.of(Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)));
        known.signedIn(subject, new SignInDevice(mark(kept, subject), device.browser(), device.system()));
    }

    private static Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> DRAWN.matcher(value).matches())
                .findFirst();
    }

    private String draw() {
        byte[] drawn = new byte[BYTES];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    private static String mark(String kept, String subject) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((kept + " " + subject).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
