package fr.ent.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.gateway.testing.Visitor.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** The pages of Keycloak on which somebody makes a second factor. */
public final class Enrolment {

    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");
    private static final Pattern CODES = Pattern.compile("name=\"generatedRecoveryAuthnCodes\" value=\"([^\"]+)\"");
    private static final Pattern MADE = Pattern.compile("name=\"generatedAt\" value=\"([^\"]+)\"");

    private static final String ASKED = "name=\"otp\"";
    private static final int NEXT = 30;

    /** A half minute may begin between two tries: then the next one hasn't served. */
    private static final List<Integer> TRIED = List.of(NEXT, -NEXT, NEXT);

    private Enrolment() {}

    /**
     * Makes an authenticator with the codes for when it is lost, and gives its next code.
     *
     * @return its secret
     */
    public static String authenticator(Visitor visitor) {
        return authenticator(visitor, visitor.open("/oauth2/authorization/authenticator"));
    }

    /** The same on the page where Keycloak shows the secret. */
    public static String authenticator(Visitor visitor, Page asked) {
        String secret = found(SECRET, asked);
        Page home = give(visitor, make(visitor, asked), secret);
        assertThat(home.address().getPath()).as(home.body()).isEqualTo("/compte");
        return secret;
    }

    /** Makes an authenticator with its codes, and answers where that leads. */
    public static Page make(Visitor visitor, Page asked) {
        Page codes = send(visitor, asked);
        return visitor.send(
                codes,
                "userLabel=C&generatedRecoveryAuthnCodes=" + encoded(found(CODES, codes)) + "&generatedAt="
                        + found(MADE, codes));
    }

    /** Sends the first code of the authenticator that a page shows. */
    public static Page send(Visitor visitor, Page asked) {
        String secret = found(SECRET, asked);
        return visitor.send(
                asked, "userLabel=T&totpSecret=" + secret + "&totp=" + OneTimePasswords.at(secret, Instant.now()));
    }

    /** Gives a code that hasn't served yet, where one is asked for: that of the next half minute, or of the last one. */
    public static Page give(Visitor visitor, Page asked, String secret) {
        Page given = asked;
        for (int later : TRIED) {
            given = give(visitor, given, secret, later);
            if (!given.body().contains(ASKED)) {
                break;
            }
        }
        return given;
    }

    private static Page give(Visitor visitor, Page asked, String secret, int later) {
        assertThat(asked.body()).as(asked.address().toString()).contains(ASKED);
        return visitor.send(
                asked, "otp=" + OneTimePasswords.at(secret, Instant.now().plusSeconds(later)));
    }

    private static String found(Pattern pattern, Page page) {
        var found = pattern.matcher(page.body());
        assertThat(found.find()).as(page.address() + " " + page.body()).isTrue();
        return found.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
