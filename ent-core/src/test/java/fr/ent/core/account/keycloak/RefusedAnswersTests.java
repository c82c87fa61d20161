package fr.ent.core.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.ServiceUnavailable;
import fr.ent.core.account.NewAccount;
import fr.ent.core.testing.AnsweringServer;
import jakarta.ws.rs.ClientErrorException;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Answers that aren't Keycloak's, or not what was asked for. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedAnswersTests {

    private static final NewAccount WANTED = NewAccount.of(new PersonName(PersonId.next(), "Léa", "Benali"));

    private static final Map<String, Consumer<KeycloakAccounts>> CALLS = Map.ofEntries(
            Map.entry("find", accounts -> accounts.findBySubject("x")),
            Map.entry("means", accounts -> accounts.readMeans("x")),
            Map.entry("provider", accounts -> accounts.findProvider("x")),
            Map.entry("remove factor", accounts -> accounts.removeSecondFactor("x", "y")),
            Map.entry("end password", accounts -> accounts.endTemporaryPassword("x")),
            Map.entry("disable", accounts -> accounts.disable("x")),
            Map.entry("enable", accounts -> accounts.enable("x")),
            Map.entry("end sessions", accounts -> accounts.endSessions("x")),
            Map.entry("end session", accounts -> accounts.endSession("x")),
            Map.entry("delete", accounts -> accounts.delete("x")));

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 500, 502, 503, 504, 520})
    void aProxysAnswerIsAnOutageAndNobodyIsGone(int status) {
        try (AnsweringServer proxy = AnsweringServer.proxy("/admin", status)) {
            CALLS.forEach((call, ask) ->
                    assertThatThrownBy(() -> asked(proxy, ask)).as(call).isInstanceOf(ServiceUnavailable.class));
            assertThatThrownBy(() -> asked(proxy, accounts -> accounts.open(WANTED)))
                    .isInstanceOf(ServiceUnavailable.class);
        }
    }

    /** As the packaged proxy's is. */
    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void soIsAProxysAnswerWithoutAWord(int status, CapturedOutput log) {
        try (AnsweringServer proxy = AnsweringServer.curtProxy("/admin", status)) {
            CALLS.forEach((call, ask) ->
                    assertThatThrownBy(() -> asked(proxy, ask)).as(call).isInstanceOf(ServiceUnavailable.class));
            assertThatThrownBy(() -> asked(proxy, accounts -> accounts.open(WANTED)))
                    .isInstanceOf(ServiceUnavailable.class);
        }
        assertThat(log.getAll()).contains("Keycloak's administration answers " + status, "a proxy");
    }

    /** The first is a secret that isn't Keycloak's, the second a client without its rights. */
    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aClientThatIsntLetInIsAnOutageAndItsTwoCausesAreNamedOnce(int status, CapturedOutput log) {
        try (AnsweringServer keycloak = AnsweringServer.keycloak(status, "{\"error\":\"unknown_error\"}");
                Administration administration =
                        new Administration(new AccountSettings(keycloak.address(), "ent", "any"))) {
            KeycloakAccounts accounts = new KeycloakAccounts(administration, new OpenUser(administration));
            CALLS.forEach((call, ask) ->
                    assertThatThrownBy(() -> ask.accept(accounts)).as(call).isInstanceOf(ServiceUnavailable.class));
        }

        assertThat(log.getAll()).containsOnlyOnce("ent-admin").contains("a proxy");
    }

    @Test
    void aRealmThatIsntThereIsAnOutageToo() {
        try (AnsweringServer keycloak = AnsweringServer.keycloak(404, "{\"error\":\"Realm not found.\"}")) {
            assertThatThrownBy(() -> asked(keycloak, accounts -> accounts.readMeans("x")))
                    .isInstanceOf(ServiceUnavailable.class);
            assertThatThrownBy(() -> asked(keycloak, accounts -> accounts.open(WANTED)))
                    .isInstanceOf(ServiceUnavailable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"User not found", "Sesssion not found"})
    void nothingHappensToWhatKeycloakItselfSaysIsGone(String word) {
        try (AnsweringServer keycloak = AnsweringServer.keycloak(404, "{\"error\":\"" + word + "\"}")) {
            CALLS.forEach((call, ask) ->
                    assertThatCode(() -> asked(keycloak, ask)).as(call).doesNotThrowAnyException());
            asked(keycloak, accounts -> assertThat(accounts.findBySubject("x")).isEmpty());
        }
    }

    @Test
    void anythingElseIsABrokenExpectation() {
        try (AnsweringServer keycloak = AnsweringServer.keycloak(400, "{\"error\":\"unknown_error\"}")) {
            CALLS.forEach((call, ask) ->
                    assertThatThrownBy(() -> asked(keycloak, ask)).as(call).isInstanceOf(ClientErrorException.class));
        }
    }

    private static void asked(AnsweringServer server, Consumer<KeycloakAccounts> ask) {
        try (Administration administration = new Administration(new AccountSettings(server.address(), "ent", "any"))) {
            ask.accept(new KeycloakAccounts(administration, new OpenUser(administration)));
        }
    }
}
