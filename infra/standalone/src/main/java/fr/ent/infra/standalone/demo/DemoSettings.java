package fr.ent.infra.standalone.demo;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The gateway's own settings that the demonstration needs: where to write as the owner, where accounts and files are. */
@ConfigurationProperties("ent")
record DemoSettings(Database database, Keycloak keycloak, Storage storage) {

    record Database(String url, Login owner) {}

    record Login(String user, String password) {}

    record Keycloak(URI url) {}

    record Storage(URI endpoint, String accessKey, String secretKey, String bucket) {}
}
