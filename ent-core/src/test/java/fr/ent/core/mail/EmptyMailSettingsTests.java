package fr.ent.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A container hands over settings that nobody filled in as empty ones. */
class EmptyMailSettingsTests {

    private final ApplicationContextRunner installation = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Door.class);

    @ParameterizedTest
    @CsvSource({"'',''", "smtp.ville.test,''", "'',ecoles@ville.test"})
    void sendsNoMailWithoutAServerAndASender(String host, String from) {
        installation
                .withPropertyValues("spring.mail.host=" + host, "ent.mail.from=" + from)
                .run(context -> assertThat(context.getBean(Mail.class).isOpen()).isFalse());
    }

    @Test
    void sendsMailWithBoth() {
        installation
                .withPropertyValues("spring.mail.host=smtp.ville.test", "ent.mail.from=ecoles@ville.test")
                .run(context -> assertThat(context.getBean(Mail.class).isOpen()).isTrue());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MailSettings.class)
    @Import(Mail.class)
    static class Door {}
}
