package fr.ent.core.mail;

import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Mail, which leaves by the server of {@code spring.mail.host}.
 *
 * @param from the address that mail comes from; without it no mail leaves
 */
@Validated
@ConfigurationProperties("ent.mail")
record MailSettings(@Nullable @Email String from) {}
