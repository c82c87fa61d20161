package fr.ent.core.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.signin.SecondFactor;
import fr.ent.core.territory.Siret;
import fr.ent.core.testing.Sirets;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.mock.web.MockHttpServletResponse;

/** The only administrator lost password, telephone and recovery codes. */
abstract class RescueScene extends MailedScene {

    static final String NEW = "un vélo bleu sous la pluie";
    static final Pattern LINK = Pattern.compile("/mot-de-passe#([A-Z0-9]{32})");

    @Autowired
    IssueRescueCode issueRescueCode;

    @Autowired
    SettableClock clock;

    final Siret siret = Sirets.draw();
    PersonId nadia;
    Account account;

    @BeforeEach
    void anAdministrator() {
        planner.register(town, siret);
        nadia = town.administrator("Nadia", "Ferrand");
        account = accounts.open(NewAccount.of(new PersonName(nadia, "Nadia", "Ferrand")));
        accounts.setPassword(account.subject(), "trois petits chats");
        accounts.enrol(account.subject(), SecondFactor.AUTHENTICATOR);
        tie(nadia, account);
    }

    void tie(PersonId person, Account by) {
        town.account(person, by.subject());
        town.run(() -> jdbc.sql("update core.account set username = :name where subject = :subject")
                .param("name", by.username())
                .param("subject", by.subject())
                .update());
    }

    String issued(CapturedOutput log) {
        issue();
        Matcher link = LINK.matcher(log);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    void issue() {
        issueRescueCode.issue(RescuedAdministrator.valueOf(siret.value() + " " + account.username()));
    }

    MockHttpServletResponse choose(Town where, String code) {
        return at(
                where,
                json(post("/api/public/new-passwords"), "{\"code\":\"" + code + "\",\"password\":\"" + NEW + "\"}"));
    }
}
