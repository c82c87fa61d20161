package fr.ent.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.gateway.testing.Visitor.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;

/** The pages of Keycloak on which somebody makes a second factor. */
public final class Enrolment {

    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");
    private static final Pattern CODES = Pattern.compile("name=\"generatedRecoveryAuthnCodes\" value=\"([^\"]+)\"");
    private static final Pattern MADE = Pattern.compile("name=\"generatedAt\" value=\"([^\"]+)\"");

    private Enrolment() {}

    /**
     * Makes an authenticator with the codes for when it is lost, which is also the proof of this sign-in.
     *
     * @return its secret
     */
    public static String authenticator(Visitor visitor) {
        return authenticator(visitor, visitor.open("/oauth2/authorization/authenticator"));
    }

    /** The same on the page where Keycloak shows the secret. */
    public static String authenticator(Visitor visitor, Page asked) {
        String secret = found(SECRET, asked);
        Page codes = visitor.send(
                asked, "userLabel=T&totpSecret=" + secret + "&totp=" + OneTimePasswords.at(secret, Instant.now()));
        Page home = visitor.send(
                codes,
                "userLabel=C&generatedRecoveryAuthnCodes=" + encoded(found(CODES, codes)) + "&generatedAt="
                        + found(MADE, codes));
        assertThat(home.address().getPath()).as(home.body()).isEqualTo("/compte");
        return secret;
    }

    /** Gives the code of the next half minute, where one is asked for: that of this one may have served. */
    public static Page give(Visitor visitor, Page asked, String secret) {
        assertThat(asked.body()).as(asked.address().toString()).contains("name=\"otp\"");
        return visitor.send(
                asked, "otp=" + OneTimePasswords.at(secret, Instant.now().plusSeconds(30)));
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
