package fr.ent.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A container hands over settings that nobody filled in as empty ones. */
@ExtendWith(OutputCaptureExtension.class)
class EmptyMailSettingsTests {

    private final ApplicationContextRunner installation = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Door.class);

    @ParameterizedTest
    @CsvSource({"'',''", "smtp.ville.test,''", "'',ecoles@ville.test"})
    void sendsNoMailWithoutAServerAndASenderAndSaysWhichIsMissing(String host, String from, CapturedOutput log) {
        installation
                .withPropertyValues("spring.mail.host=" + host, "ent.mail.from=" + from)
                .run(context -> assertThat(context.getBean(Mail.class).isOpen()).isFalse());

        assertThat(log.getAll().contains("No mail leaves")).isNotEqualTo(host.isEmpty() && from.isEmpty());
    }

    @Test
    void sendsMailWithBoth(CapturedOutput log) {
        installation
                .withPropertyValues("spring.mail.host=smtp.ville.test", "ent.mail.from=ecoles@ville.test")
                .run(context -> assertThat(context.getBean(Mail.class).isOpen()).isTrue());

        assertThat(log.getAll()).doesNotContain("No mail leaves");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MailSettings.class)
    @Import(Mail.class)
    static class Door {}
}
