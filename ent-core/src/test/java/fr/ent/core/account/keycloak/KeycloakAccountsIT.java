package fr.ent.core.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.ServiceUnavailable;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.OpeningOutcome.Opened;
import fr.ent.core.account.OpeningOutcome.Origin;
import fr.ent.core.account.OpeningOutcome.Refused;
import fr.ent.core.testing.SilentServer;
import fr.ent.infra.services.KeycloakAddress;
import fr.ent.infra.services.SharedServices;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeycloakAccountsIT {

    private static final String PASSWORD = "correct horse battery";

    private final KeycloakAddress address = SharedServices.keycloak();
    private final Administration administration = new Administration(
            new AccountSettings(address.url(), "ent", address.secrets().admin()));
    private final KeycloakAccounts accounts = new KeycloakAccounts(administration, new OpenUser(administration));

    private final PersonId person = PersonId.next();
    private final String familyName = "N’" + UUID.randomUUID();

    @AfterEach
    void disconnect() {
        administration.close();
    }

    @Test
    void opensAnAccountThatCanBeSignedInToOnceItHasAPassword() throws Exception {
        Account account = accounts.open(lea(person));
        assertThat(signsIn(account.username(), PASSWORD)).isFalse();

        accounts.setPassword(account.subject(), PASSWORD);

        assertThat(signsIn(account.username(), PASSWORD)).isTrue();
        assertThat(accounts.findBySubject(account.subject())).contains(account);
        assertThat(accounts.findByUsername(account.username())).contains(account);
    }

    @Test
    void givesTheNextNumberWhenTheNameIsTaken() {
        Account first = accounts.open(lea(person));

        Account second = accounts.open(lea(PersonId.next()));

        assertThat(second.username()).isEqualTo(first.username() + "2");
        assertThat(second.subject()).isNotEqualTo(first.subject());
    }

    @Test
    void adoptsTheAccountThatAnInterruptedRunLeft() {
        accounts.open(lea(PersonId.next()));
        Account left = accounts.open(lea(person));

        assertThat(accounts.open(lea(person))).isEqualTo(left);
        assertThat(accounts.findOpenedFor(person)).contains(left);
    }

    @Test
    void setsThePasswordOfAnAdoptedAccount() throws Exception {
        Account left = accounts.open(lea(person));

        assertThat(accounts.open(lea(person), PASSWORD)).isEqualTo(new Opened(left, Origin.ADOPTED));
        assertThat(signsIn(left.username(), PASSWORD)).isTrue();
    }

    @Test
    void opensNothingWhenThePasswordIsRefused() {
        assertThat(accounts.open(lea(person), "too short")).isEqualTo(new Refused("password", "too-short"));
        assertThat(accounts.open(lea(person), lea(person).username().value()))
                .isEqualTo(new Refused("password", "same-as-username"));
        assertThat(accounts.open(lea(person), "motdepasse123")).isEqualTo(new Refused("password", "too-common"));
        assertThat(accounts.open(lea(person), "soleilsoleil")).isEqualTo(new Refused("password", "too-common"));

        assertThat(accounts.findOpenedFor(person)).isEmpty();
    }

    @Test
    void refusesABadPasswordForAnAccountItAdopts() {
        accounts.open(lea(person));

        assertThat(accounts.open(lea(person), "too short")).isEqualTo(new Refused("password", "too-short"));
    }

    @Test
    void keepsAClosedAccountOutUntilItIsOpenedAgain() throws Exception {
        Account account = ((Opened) accounts.open(lea(person), PASSWORD)).account();
        String session = refreshToken(account.username());

        accounts.disable(account.subject());

        assertThat(signsIn(account.username(), PASSWORD)).isFalse();
        assertThat(refreshes(session)).isFalse();
        accounts.enable(account.subject());
        assertThat(signsIn(account.username(), PASSWORD)).isTrue();
        assertThat(accounts.findOpenedFor(person)).contains(account);
    }

    @Test
    void endsEverySessionOfAnAccount() throws Exception {
        Account account = ((Opened) accounts.open(lea(person), PASSWORD)).account();
        String session = refreshToken(account.username());
        assertThat(refreshes(session)).isTrue();

        accounts.endSessions(account.subject());

        assertThat(refreshes(session)).isFalse();
    }

    @Test
    void asksForANewPasswordAfterATemporaryOneUntilThatIsEnded() throws Exception {
        Account account = accounts.open(lea(person));

        assertThat(accounts.setTemporaryPassword(account.subject(), "soleilsoleil"))
                .contains(new Refused("password", "too-common"));
        accounts.setTemporaryPassword(account.subject(), PASSWORD);

        assertThat(token("grant_type", "password", "username", account.username(), "password", PASSWORD)
                        .body())
                .contains("Account is not fully set up");
        assertThat(accounts.endTemporaryPassword(account.subject())).isTrue();
        assertThat(token("grant_type", "password", "username", account.username(), "password", PASSWORD)
                        .body())
                .doesNotContain("fully set up");

        accounts.setPassword(account.subject(), PASSWORD);
        assertThat(accounts.endTemporaryPassword(account.subject())).isFalse();
        assertThat(signsIn(account.username(), PASSWORD)).isTrue();
    }

    @Test
    void letsInWithANewPasswordWhoWasLockedOutByWrongOnes() throws Exception {
        Account account = ((Opened) accounts.open(lea(person), PASSWORD)).account();
        await().until(() -> isLockedOut(account));

        accounts.setPassword(account.subject(), PASSWORD + "!");

        assertThat(signsIn(account.username(), PASSWORD + "!")).isTrue();
    }

    /** Whether wrong passwords, two in a second, keep out the right one; Keycloak counts them a moment later. */
    private boolean isLockedOut(Account account) throws Exception {
        signsIn(account.username(), "wrong");
        signsIn(account.username(), "wrong");
        return !signsIn(account.username(), PASSWORD);
    }

    @Test
    void deletesAnAccountOnceAndForAll() {
        Account account = accounts.open(lea(person));

        accounts.delete(account.subject());
        accounts.delete(account.subject());

        assertThat(accounts.findBySubject(account.subject())).isEmpty();
    }

    @Test
    void opensAnAccountForANameThatKeycloakWouldRefuse() {
        NewAccount odd = new NewAccount(person, lea(person).username(), "Léa (dite \"Lou\")", "BENALI <EP> / M", null);

        assertThat(accounts.findBySubject(accounts.open(odd).subject())).isPresent();
    }

    @Test
    void saysSoWhenNobodyAnswers() throws IOException {
        URI nobody = URI.create("http://127.0.0.1:" + closedPort());
        Administration lost = new Administration(new AccountSettings(nobody, "ent", "any"));

        assertThatThrownBy(() -> new KeycloakAccounts(lost, new OpenUser(lost)).findByUsername("x"))
                .isInstanceOfSatisfying(
                        ServiceUnavailable.class,
                        outage -> assertThat(outage.service()).isEqualTo("accounts"));
        lost.close();
    }

    @Test
    void saysSoSoonWhenKeycloakHangs() {
        try (SilentServer hanging = new SilentServer();
                Administration waiting = new Administration(new AccountSettings(hanging.address(), "ent", "any"))) {
            long begin = System.nanoTime();

            assertThatThrownBy(() -> new KeycloakAccounts(waiting, new OpenUser(waiting)).setPassword("x", PASSWORD))
                    .isInstanceOf(ServiceUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private NewAccount lea(PersonId whose) {
        return NewAccount.of(new PersonName(whose, "Léa Marie", familyName));
    }

    private boolean signsIn(String username, String password) throws Exception {
        return token("grant_type", "password", "username", username, "password", password)
                        .statusCode()
                == 200;
    }

    private String refreshToken(String username) throws Exception {
        String answer = token("grant_type", "password", "username", username, "password", PASSWORD)
                .body();
        return answer.replaceAll(".*\"refresh_token\":\"([^\"]+)\".*", "$1");
    }

    private boolean refreshes(String token) throws Exception {
        return token("grant_type", "refresh_token", "refresh_token", token).statusCode() == 200;
    }

    private HttpResponse<String> token(String... form) throws Exception {
        StringBuilder body = new StringBuilder("client_id=ent-cli");
        for (int i = 0; i < form.length; i += 2) {
            body.append('&').append(form[i]).append('=').append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address.realm("ent") + "/protocol/openid-connect/token"))
                            .timeout(Duration.ofSeconds(20))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
