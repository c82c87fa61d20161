package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.infra.services.Browser.Page;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The page on which the next password is chosen, once its account has got another or where it has none. */
class NextPasswordIT {

    private static final Map<String, String> CHANGE = Map.of("kc_action", "UPDATE_PASSWORD");
    private static final String OWNERS = "four great cats sleep";
    private static final String THIEFS = "five small dogs bark";

    private final KeycloakAddress keycloak = SharedServices.keycloak();
    private final KeycloakPeople people = new KeycloakPeople(keycloak);
    private final String name = "p" + UUID.randomUUID();

    @Test
    void setsNoneOnceTheOwnerHasChosenAnother() {
        people.createLocal(name, name + "@example.org");
        KeycloakVisitor thief = visitor();
        Page left = change(thief);
        long shown = Instant.now().getEpochSecond();
        await().until(() -> Instant.now().getEpochSecond() > shown);
        KeycloakVisitor owner = visitor();
        choose(owner, change(owner), OWNERS);

        Page refused = choose(thief, left, THIEFS);

        assertThat(refused.body()).contains("a été changé");
        assertThat(people.grant("ent", "ent-cli", name, OWNERS).has("access_token"))
                .isTrue();
    }

    @Test
    void isNoWayToAPasswordForWhoComesByFranceConnect() {
        people.createCitizen(name, name + "@example.org");
        KeycloakVisitor citizen = visitor();

        Page refused = citizen.enter(
                citizen.openSignIn(Map.of("kc_idp_hint", "franceconnect", "kc_action", "UPDATE_PASSWORD")),
                name,
                KeycloakPeople.PASSWORD);

        assertThat(refused.body()).contains("pas de mot de passe").doesNotContain("password-new");
    }

    private KeycloakVisitor visitor() {
        return new KeycloakVisitor(keycloak, URI.create("http://127.0.0.1:45678"));
    }

    private Page change(KeycloakVisitor somebody) {
        Page page = somebody.enter(somebody.openSignIn(CHANGE), name, KeycloakPeople.PASSWORD);
        assertThat(page.body()).contains("password-new");
        return page;
    }

    private static Page choose(KeycloakVisitor somebody, Page page, String password) {
        return somebody.browser.send(
                page.form(), KeycloakVisitor.form(Map.of("password-new", password, "password-confirm", password)));
    }
}
