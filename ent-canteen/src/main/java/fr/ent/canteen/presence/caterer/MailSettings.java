package fr.ent.canteen.presence.caterer;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Mail to caterers, which leaves by the server of {@code spring.mail.host}.
 *
 * @param from the address that mail comes from; without it no mail leaves
 * @param every how often orders that wait are mailed
 */
@Validated
@ConfigurationProperties("ent.mail")
record MailSettings(
        @Nullable @Email String from,

        @DefaultValue("1m") @NotNull @DurationMin(seconds = 1) @DurationMax(days = 1)
        Duration every) {}
