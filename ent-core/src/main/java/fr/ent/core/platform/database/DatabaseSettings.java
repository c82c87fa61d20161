package fr.ent.core.platform.database;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the database is, and its two logins: the owner, who migrates, and the application, who owns nothing so that
 * row-level security binds it.
 *
 * @param url JDBC address of PostgreSQL
 * @param connections most connections this copy opens
 * @param answerTime how long it may take to answer at all; requests that wait for it are told then that it is away
 */
@Validated
@ConfigurationProperties("ent.database")
record DatabaseSettings(
        @NotNull @Pattern(regexp = "jdbc:postgresql:.+", message = "must begin with jdbc:postgresql:")
        String url,

        @DefaultValue @NotNull @Valid DatabaseRole owner,
        @DefaultValue @NotNull @Valid DatabaseRole app,
        @DefaultValue("16") @Min(1) @Max(1000) int connections,

        @DefaultValue("5s") @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 1)
        Duration answerTime) {

    /**
     * A role of the database.
     *
     * @param user the name of the role
     * @param password the password of the role
     */
    record DatabaseRole(@NotBlank String user, @NotBlank String password) {}
}
