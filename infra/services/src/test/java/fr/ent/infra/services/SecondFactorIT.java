package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.infra.services.Browser.Page;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The second factor, as the realm asks for it and takes it. */
class SecondFactorIT {

    private static final URI GATEWAY = URI.create("http://127.0.0.1:45678");
    private static final Map<String, String> SECOND_FACTOR = Map.of("acr_values", "second-factor");
    private static final Map<String, String> ENROL = Map.of("kc_action", "CONFIGURE_TOTP");
    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");
    private static final Pattern CODES = Pattern.compile("name=\"generatedRecoveryAuthnCodes\" value=\"([^\"]+)\"");
    private static final Pattern MADE = Pattern.compile("name=\"generatedAt\" value=\"([^\"]+)\"");

    private static final Pattern WAY = Pattern.compile("name=\"authenticationExecution\" value=\"([^\"]+)\"");

    private final KeycloakAddress keycloak = SharedServices.keycloak();
    private final KeycloakPeople people = new KeycloakPeople(keycloak);
    private final KeycloakVisitor visitor = new KeycloakVisitor(keycloak, GATEWAY);
    private final String name = "p" + UUID.randomUUID();

    @BeforeEach
    void somebody() {
        people.createLocal(name, name + "@example.org");
    }

    @Test
    void isNotAskedOfAnybodyByItself() {
        JsonNode identity = identity(signIn(Map.of()));

        assertThat(identity.get("acr").asString()).isEqualTo("password");
        assertThat(identity.get("auth_time").asLong()).isPositive();
    }

    @Test
    void isEnrolledWithRecoveryCodesAndThenGiven() {
        Enrolled enrolled = enrol();

        Page asked = visitor.openSignIn(SECOND_FACTOR);
        assertThat(asked.body()).contains("name=\"otp\"").doesNotContain("name=\"password\"");
        JsonNode identity =
                identity(visitor.browser.send(asked.form(), KeycloakVisitor.form(Map.of("otp", nextCode(enrolled)))));

        assertThat(identity.get("acr").asString()).isEqualTo("second-factor");
        assertThat(visitor.openSignIn(SECOND_FACTOR).body()).contains("name=\"otp\"");
    }

    @Test
    void isAskedBeforeAnotherIsEnrolled() {
        enrol();

        KeycloakVisitor thief = new KeycloakVisitor(keycloak, GATEWAY);
        Page asked = thief.enter(thief.openSignIn(ENROL), name, KeycloakPeople.PASSWORD);

        assertThat(asked.body()).contains("name=\"otp\"").doesNotContain("totpSecret");
    }

    @Test
    void isAskedOfAnOlderSessionBeforeAnotherIsEnrolled() {
        KeycloakVisitor thief = new KeycloakVisitor(keycloak, GATEWAY);
        thief.enter(thief.openSignIn(Map.of()), name, KeycloakPeople.PASSWORD);
        enrol();

        Page asked = thief.openSignIn(ENROL);

        assertThat(asked.body()).contains("name=\"otp\"").doesNotContain("totpSecret");
    }

    @Test
    void isReplacedByARecoveryCodeOnce() {
        Enrolled enrolled = enrol();

        Page asked = visitor.openSignIn(SECOND_FACTOR);
        Page ways = visitor.browser.send(asked.form(), KeycloakVisitor.form(Map.of("tryAnotherWay", "on")));
        Page recovery = visitor.browser.send(
                ways.form(), KeycloakVisitor.form(Map.of("authenticationExecution", lastWay(ways))));
        Page entered = visitor.browser.send(
                recovery.form(),
                KeycloakVisitor.form(
                        Map.of("recoveryCodeInput", enrolled.codes().getFirst())));

        assertThat(identity(entered).get("acr").asString()).isEqualTo("second-factor");
    }

    private static String lastWay(Page ways) {
        List<String> found =
                WAY.matcher(ways.body()).results().map(way -> way.group(1)).toList();
        assertThat(found).as(ways.body()).hasSize(2);
        return found.getLast();
    }

    /** The code of the next half minute: the one of this served to enrol. */
    private static String nextCode(Enrolled enrolled) {
        return OneTimePasswords.at(enrolled.secret(), Instant.now().plusSeconds(30));
    }

    private Page signIn(Map<String, String> more) {
        return visitor.enter(visitor.openSignIn(more), name, KeycloakPeople.PASSWORD);
    }

    private JsonNode identity(Page callback) {
        return KeycloakVisitor.claims(visitor.tokens(callback), "id_token");
    }

    private Enrolled enrol() {
        Page asked = signIn(ENROL);
        String secret = found(SECRET, asked);
        Page codes = visitor.browser.send(
                asked.form(),
                KeycloakVisitor.form(Map.of(
                        "totpSecret",
                        secret,
                        "totp",
                        OneTimePasswords.at(secret, Instant.now()),
                        "userLabel",
                        "Téléphone")));
        String generated = found(CODES, codes);
        Page done = visitor.browser.send(
                codes.form(),
                KeycloakVisitor.form(Map.of(
                        "generatedRecoveryAuthnCodes",
                        generated,
                        "generatedAt",
                        found(MADE, codes),
                        "userLabel",
                        "Codes")));
        assertThat(done.address().getQuery()).contains("kc_action_status=success");
        return new Enrolled(secret, List.of(generated.split(",", -1)));
    }

    private static String found(Pattern pattern, Page page) {
        var found = pattern.matcher(page.body());
        assertThat(found.find()).as(page.address() + " " + page.body()).isTrue();
        return found.group(1);
    }

    private record Enrolled(String secret, List<String> codes) {}
}
