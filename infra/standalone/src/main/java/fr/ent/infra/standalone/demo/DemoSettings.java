package fr.ent.infra.standalone.demo;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The gateway's own settings that the demonstration needs: where to write as the owner, and where accounts are. */
@ConfigurationProperties("ent")
record DemoSettings(Database database, Keycloak keycloak) {

    record Database(String url, Login owner) {}

    record Login(String user, String password) {}

    record Keycloak(URI url) {}
}
