package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ent.core.PersonId;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.OneTimePasswords;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.RealmUsers.User;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** The second factor of a town that asks for one, through the real Keycloak. */
@ProductTest
class SecondFactorAtTheDoorIT {

    private static final String SIGN_IN = "/oauth2/authorization/ent";
    private static final String MISSING = "core:second-factor";
    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");
    private static final Pattern CODES = Pattern.compile("name=\"generatedRecoveryAuthnCodes\" value=\"([^\"]+)\"");
    private static final Pattern MADE = Pattern.compile("name=\"generatedAt\" value=\"([^\"]+)\"");

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc http;

    @LocalServerPort
    private int port;

    private Town town;
    private User nadia;

    @BeforeEach
    void aStrictTown() {
        town = planner.found("Valmarin");
        planner.askForSecondFactors(town);
        nadia = RealmUsers.create();
        town.account(town.agent("Nadia", "Ferrand"), nadia.subject());
    }

    @Test
    void isMadeAtTheFirstSignInAndGivenAtTheNext() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.identify(visitor.open(SIGN_IN), nadia.username())
                        .address()
                        .getPath())
                .isEqualTo("/");
        Page refused = visitor.open("/api/me");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains(MISSING);

        String secret = enrol(visitor);

        assertThat(visitor.open("/api/me").status()).isEqualTo(200);
        assertThat(town.audited("second-factor.enrolled")).isEqualTo(1);
        assertThat(visitor.open("/api/core/notices").body()).contains("core.second-factor");
        Visitor thief = new Visitor(port);
        Page asked = thief.identify(thief.open(SIGN_IN), nadia.username());
        assertThat(asked.address().getPath()).startsWith("/realms/ent/");
        assertThat(asked.body()).contains("name=\"otp\"").doesNotContain(secret);
        assertThat(thief.open("/api/me").status()).isEqualTo(403);
        assertThat(thief.open("/api/me/sessions").body()).contains(MISSING);
    }

    @Test
    void isAskedEvenWhereTheTownAsksForNoneOnceSomebodyHasOne() {
        planner.askForNoSecondFactors(town);
        Visitor visitor = new Visitor(port);
        visitor.identify(visitor.open(SIGN_IN), nadia.username());
        assertThat(visitor.open("/api/me").status()).isEqualTo(200);

        enrol(visitor);

        Visitor thief = new Visitor(port);
        thief.identify(thief.open(SIGN_IN), nadia.username());
        assertThat(thief.open("/api/me").body()).contains(MISSING);
    }

    @Test
    void isAskedOfNoFamily() {
        User sofia = RealmUsers.create();
        PersonId parent = town.person("Sofia", "Benali");
        town.account(parent, sofia.subject());
        Visitor visitor = new Visitor(port);

        visitor.identify(visitor.open(SIGN_IN), sofia.username());

        assertThat(visitor.open("/api/me").status()).isEqualTo(200);
    }

    @Test
    void isReadFromBearerTokensToo() throws Exception {
        assertThat(statusWith("password")).isEqualTo(403);
        assertThat(statusWith("second-factor")).isEqualTo(200);
    }

    private int statusWith(String acr) throws Exception {
        return http.perform(get("/api/me")
                        .with(jwt().jwt(token -> token.subject(nadia.subject()).claim("acr", acr))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** Makes a second factor with the codes for when it is lost, and gives it. */
    private static String enrol(Visitor visitor) {
        Page asked = visitor.open("/oauth2/authorization/authenticator");
        String secret = found(SECRET, asked);
        Page codes = visitor.send(
                asked, "userLabel=T&totpSecret=" + secret + "&totp=" + OneTimePasswords.at(secret, Instant.now()));
        Page given = visitor.send(
                codes,
                "userLabel=C&generatedRecoveryAuthnCodes=" + encoded(found(CODES, codes)) + "&generatedAt="
                        + found(MADE, codes));
        assertThat(given.body()).contains("name=\"otp\"");
        Page home = visitor.send(
                given, "otp=" + OneTimePasswords.at(secret, Instant.now().plusSeconds(30)));
        assertThat(home.address().getPath()).isEqualTo("/");
        return secret;
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
