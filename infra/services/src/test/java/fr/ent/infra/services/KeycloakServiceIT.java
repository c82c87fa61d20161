package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServiceIT {

    private static final URI GATEWAY = URI.create("http://valmarin.localhost:1234");

    @TempDir
    Path directory;

    @Test
    void keepsItsRealmsAndSecretsWhenItMovesToAnotherPort() throws Exception {
        try (var postgres = PostgresService.start(directory.resolve("postgres"), 0, Durability.THROWAWAY)) {
            var first = start(postgres.address());
            new KeycloakPeople(first.address()).allowPasswordGrants("ent");
            new KeycloakPeople(first.address()).takeAnyRequest("franceconnect");
            new KeycloakPeople(first.address()).forgetBroker("proconnect", "pc_");
            new KeycloakPeople(first.address()).forgetBroker("educonnect", "ec_");
            new KeycloakPeople(first.address()).openOwnPages();
            first.close();

            assertThat(first.handle().isAlive()).isFalse();
            try (var second = start(postgres.address())) {
                assertThat(second.address().url()).isNotEqualTo(first.address().url());
                assertThat(second.address().secrets()).isEqualTo(first.address().secrets());
                new KeycloakPeople(second.address()).createCitizen("angela", "angela@example.org");
                var callback = new KeycloakVisitor(second.address(), GATEWAY)
                        .signInThroughFranceConnect("angela", KeycloakPeople.PASSWORD);
                assertThat(callback.address().toString()).startsWith(GATEWAY + "/login/oauth2/code/keycloak?");
                assertGrantsNothingForAPassword(second.address());
                assertClosesOwnPages(new KeycloakPeople(second.address()));
                assertThat(new KeycloakPeople(second.address()).isStrict("franceconnect"))
                        .isTrue();
                assertThat(new KeycloakPeople(second.address()).broker("proconnect"))
                        .contains("pc-${CLAIM.idp_id}", "pc_siret", "pc_email");
                assertThat(new KeycloakPeople(second.address()).broker("educonnect"))
                        .contains("ec-${CLAIM.sub}", "FrEduVecteur", "ec_affiliations");
            }
        }
    }

    private static void assertClosesOwnPages(KeycloakPeople people) {
        assertThat(List.of("account", "account-console", "security-admin-console"))
                .noneMatch(people::isOpen);
        assertThat(people.realm("ent").get("ssoSessionIdleTimeout").asInt()).isEqualTo(1800);
        assertThat(people.realm("ent").get("accessCodeLifespanLogin").asInt()).isEqualTo(900);
    }

    private static void assertGrantsNothingForAPassword(KeycloakAddress keycloak) {
        var people = new KeycloakPeople(keycloak);
        people.createLocal("nora", "nora@example.org");

        assertThatThrownBy(() -> people.grant("ent", "admin-cli", "nora", KeycloakPeople.PASSWORD))
                .isInstanceOf(ServiceFailure.class);
    }

    @Test
    void keepsSecretsFromOtherUsersOfTheMachine() throws Exception {
        var secrets = new Secrets(directory.resolve("secrets"));

        var first = secrets.get("admin");

        assertThat(secrets.get("admin")).isEqualTo(first).hasSizeGreaterThan(40);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("secrets/admin"))))
                .isEqualTo("rw-------");
    }

    private KeycloakService start(PostgresAddress postgres) {
        return KeycloakService.start(new KeycloakSettings(
                directory.resolve("keycloak"), Ports.orFree(0), Ports.orFree(0), postgres, List.of(GATEWAY)));
    }
}
