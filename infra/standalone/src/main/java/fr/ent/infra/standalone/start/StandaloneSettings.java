package fr.ent.infra.standalone.start;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings that a {@link FirstStart} needs beyond the gateway's own settings.
 *
 * @param data the data directory, where {@code demo-accounts.json} goes
 * @param keycloakAdmin the account that may create people in the realms that play providers of the State
 */
@ConfigurationProperties("ent.standalone")
public record StandaloneSettings(Path data, Login keycloakAdmin) {

    /** A name and a password. */
    public record Login(String user, String password) {}
}
