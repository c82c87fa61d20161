package fr.ent.core.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the database is, and its two logins: the owner, who migrates, and the application, who owns nothing so that
 * row-level security binds it.
 *
 * @param url JDBC address of PostgreSQL
 * @param connections most connections this copy opens; 16 unless set
 */
@Validated
@ConfigurationProperties("ent.database")
record DatabaseSettings(
        @NotBlank String url,
        @Valid DatabaseRole owner,
        @Valid DatabaseRole app,
        @Nullable Integer connections) {

    /**
     * A role of the database.
     *
     * @param user the name of the role
     * @param password the password of the role
     */
    record DatabaseRole(@NotBlank String user, @NotBlank String password) {}

    int pool() {
        return connections == null ? 16 : connections;
    }
}
