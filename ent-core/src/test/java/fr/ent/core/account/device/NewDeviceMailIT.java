package fr.ent.core.account.device;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.signin.KnownDevices;
import fr.ent.core.signin.SignInDevice;
import fr.ent.core.testing.OwnerDatabase;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Sign-ins from browsers, known or not: what is kept, mailed and told. */
class NewDeviceMailIT extends MailedScene {

    @Autowired
    private KnownDevices devices;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Environment environment;

    private final String mailbox = mailbox();
    private PersonId sofia;
    private String subject;

    @BeforeEach
    void aParentWithAVerifiedAddress() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        sofia = town.guardian("Sofia", "Benali", lea);
        subject = town.account(sofia);
        town.run(() -> jdbc.sql("update core.account set email = :email where subject = :subject")
                .param("email", mailbox)
                .param("subject", subject)
                .update());
        devices.signedIn(subject, device(1));
    }

    @AfterEach
    void asUsual() {
        RequestContextHolder.resetRequestAttributes();
        clock.reset();
    }

    @Test
    void isMailedWithMomentAndDeviceAndTheTownsOwnAddress() {
        devices.signedIn(subject, device(2));

        List<String> mails = mails(mailbox, 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst())
                .contains("Bonjour Sofia", "mardi 24 novembre 2026 à 10 h 00", "Firefox sur Android", host + "/compte");
    }

    @Test
    void saysTheMomentOfItsTown() {
        OwnerDatabase.of(environment)
                .sql("update core.territory set time_zone = 'America/Martinique' where id = :town")
                .param("town", town.id().value())
                .update();

        devices.signedIn(subject, device(2));

        assertThat(mails(mailbox, 1).getFirst()).contains("mardi 24 novembre 2026 à 05 h 00");
    }

    @Test
    void isForgottenAfterFourHundredDaysAndBeyondTwenty() {
        for (int n = 2; n <= 25; n++) {
            clock.set(clock.instant().plusSeconds(60));
            devices.signedIn(subject, device(n));
        }
        assertThat(ask("select count(*)::text from core.known_device")).isEqualTo("20");

        clock.set(clock.instant().plus(Duration.ofDays(401)));
        devices.signedIn(subject, device(99));

        assertThat(ask("select count(*)::text from core.known_device")).isEqualTo("1");
        assertThat(town.audited("sign-in.new-device")).isEqualTo(24);
    }

    @Test
    void isNotToldToPupilsWhoShareComputers() {
        PersonId pupil = new PersonId(lea.value());
        String own = town.account(pupil);

        devices.signedIn(own, device(1));
        devices.signedIn(own, device(2));

        assertThat(ask("select count(*)::text from core.known_device where subject = '" + own + "'"))
                .isEqualTo("0");
    }

    private static SignInDevice device(int number) {
        return new SignInDevice("%064x".formatted(number), "Firefox", "Android");
    }
}
