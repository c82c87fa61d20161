package fr.ent.gateway.web;

import fr.ent.core.TerritoryId;
import fr.ent.core.TerritoryView;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.territory.Territories;
import fr.ent.gateway.login.EduConnectSettings;
import fr.ent.gateway.login.FranceConnectSettings;
import fr.ent.gateway.login.KeycloakSettings;
import fr.ent.gateway.login.ProConnectSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The configuration that a client reads before anybody signs in. */
@RestController
class ConfigController {

    private final KeycloakSettings keycloak;
    private final FranceConnectSettings franceConnect;
    private final ProConnectSettings proConnect;
    private final EduConnectSettings eduConnect;
    private final Territories territories;

    ConfigController(
            KeycloakSettings keycloak,
            FranceConnectSettings franceConnect,
            ProConnectSettings proConnect,
            EduConnectSettings eduConnect,
            Territories territories) {
        this.keycloak = keycloak;
        this.franceConnect = franceConnect;
        this.proConnect = proConnect;
        this.eduConnect = eduConnect;
        this.territories = territories;
    }

    /**
     * Reads what a client needs before anybody signs in: the identity provider, this version, and the territory of the
     * host name.
     */
    @GetMapping("/api/public/config")
    @AllowedToPublic
    Config config(HttpServletRequest request) {
        TerritoryView territory = territories.at(request.getServerName());
        String version = Optional.ofNullable(ConfigController.class.getPackage().getImplementationVersion())
                .orElse("dev");
        return new Config(
                keycloak.url(),
                keycloak.realm(),
                version,
                franceConnect.offered(),
                proConnect.offered(),
                eduConnect.offered(),
                new Brand(
                        territory.id(), territory.name(), territory.accent(), territory.logo(), territory.logoText()));
    }

    /**
     * The identity provider, this version and the territory of the host name.
     *
     * @param franceConnect whether parents may sign in by FranceConnect
     * @param proConnect whether agents may sign in by ProConnect
     * @param eduConnect whether guardians may sign in by ÉduConnect
     */
    record Config(
            URI keycloakUrl,
            String realm,
            String version,
            boolean franceConnect,
            boolean proConnect,
            boolean eduConnect,
            Brand territory) {}

    /** A territory's name, accent colour and logo. */
    record Brand(
            TerritoryId id,
            String name,
            String accent,
            @Nullable String logo,
            @Nullable String logoText) {}
}
