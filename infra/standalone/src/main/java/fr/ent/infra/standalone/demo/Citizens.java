package fr.ent.infra.standalone.demo;

import fr.ent.core.demo.Town;
import fr.ent.infra.standalone.start.StandaloneSettings;
import fr.ent.infra.standalone.start.StandaloneSettings.Login;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Makes people known to the realms that play the State's providers. */
@Component
class Citizens {

    private static final int ALREADY_KNOWN = 409;

    private final DemoSettings settings;
    private final StandaloneSettings standalone;

    Citizens(DemoSettings settings, StandaloneSettings standalone) {
        this.settings = settings;
        this.standalone = standalone;
    }

    List<ListedAccount> register(Town town) {
        RestClient realms = RestClient.builder()
                .baseUrl(settings.keycloak().url() + "/admin/realms/")
                .defaultHeaders(headers -> headers.setBearerAuth(token()))
                .build();
        return VouchedPerson.of(town).stream()
                .map(person -> register(realms, person, town))
                .toList();
    }

    private static ListedAccount register(RestClient realms, VouchedPerson person, Town town) {
        realms.post()
                .uri(person.realm() + "/users")
                .contentType(MediaType.APPLICATION_JSON)
                .body(person.user(ListedAccount.PASSWORD))
                .retrieve()
                .onStatus(status -> status.value() == ALREADY_KNOWN, (request, answer) -> {})
                .toBodilessEntity();
        return new ListedAccount(
                person.label(),
                person.role(),
                town.brand().name(),
                person.username(),
                ListedAccount.PASSWORD,
                person.realm());
    }

    private String token() {
        URI keycloak = settings.keycloak().url();
        Login admin = standalone.keycloakAdmin();
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", admin.user());
        form.add("password", admin.password());
        JsonNode answer = RestClient.create()
                .post()
                .uri(keycloak + "/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class);
        return Objects.requireNonNull(answer).get("access_token").asString();
    }
}
