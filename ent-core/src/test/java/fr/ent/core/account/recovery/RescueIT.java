package fr.ent.core.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.help.AccountReset;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.signin.SecondFactor;
import fr.ent.core.territory.Siret;
import fr.ent.core.testing.Sirets;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The only administrator lost password, telephone and recovery codes. */
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class RescueIT extends MailedScene {

    private static final String NEW = "un vélo bleu sous la pluie";
    private static final Pattern LINK = Pattern.compile("/mot-de-passe#([A-Z0-9]{32})");

    @Autowired
    private IssueRescueCode issueRescueCode;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ApplicationEvents events;

    private final Siret siret = Sirets.draw();
    private PersonId nadia;
    private Account account;

    @BeforeEach
    void anAdministrator() {
        planner.register(town, siret);
        nadia = town.administrator("Nadia", "Ferrand");
        account = accounts.open(NewAccount.of(new PersonName(nadia, "Nadia", "Ferrand")));
        accounts.setPassword(account.subject(), "trois petits chats");
        accounts.enrol(account.subject(), SecondFactor.AUTHENTICATOR);
        tie(nadia, account);
    }

    private void tie(PersonId person, Account by) {
        town.account(person, by.subject());
        town.run(() -> jdbc.sql("update core.account set username = :name where subject = :subject")
                .param("name", by.username())
                .param("subject", by.subject())
                .update());
    }

    @Test
    void letsTheAdministratorInWithANewPasswordAndNoSecondFactor(CapturedOutput log) {
        PersonId other = town.administrator("Ada", "Baille");

        String code = issued(log);
        MockHttpServletResponse chosen = choose(town, code);

        assertThat(text(chosen)).isEqualTo("{\"username\":\"" + account.username() + "\"}");
        assertThat(accounts.signsIn(account.username(), NEW)).isTrue();
        assertThat(accounts.listSecondFactors(account.subject())).isEmpty();
        assertThat(town.audited("account.rescued")).isEqualTo(1);
        assertThat(text(send(get("/api/core/notices"), town.viewer(other)))).contains("core.account-rescued");
        assertThat(text(send(get("/api/core/notices"), town.viewer(nadia)))).contains("core.account-rescued");
        assertThat(ask("select string_agg(c::text, ' ') from core.account_code c"))
                .isNull();
    }

    @Test
    void keepsAHashAloneAndEndsWhenItWasUsed(CapturedOutput log) {
        String code = issued(log);
        assertThat(ask("select string_agg(c::text, ' ') from core.account_code c"))
                .doesNotContain(code);
        choose(town, code);

        assertThat(type(choose(town, code))).isEqualTo("core:code-refused");
        clock.set(clock.instant().plus(Duration.ofDays(40)));
        issue();

        assertThat(log.getAll()).contains("came in already");
        assertThat(ask("select count(*) from core.account_code")).isEqualTo("0");

        issueRescueCode.issue(RescuedAdministrator.valueOf(siret.value() + " " + account.username() + " 2"));
        assertThat(ask("select count(*) from core.account_code")).isEqualTo("1");
    }

    @Test
    void tellsEachLinkToTheOtherAdministrators(CapturedOutput log) {
        PersonId other = town.administrator("Ada", "Baille");
        String mailbox = mailbox();
        String theirs = town.account(other);
        town.run(() -> jdbc.sql("update core.account set email = :email where subject = :subject")
                .param("email", mailbox)
                .param("subject", theirs)
                .update());

        issued(log);

        assertThat(town.audited("account.rescue-issued")).isEqualTo(1);
        assertThat(text(send(get("/api/core/notices"), town.viewer(other)))).contains("core.account-rescue-issued");
        assertThat(mails(mailbox, 1).getFirst()).contains("Nadia Ferrand", "exploitant");
    }

    @Test
    void endsWhatSomebodyElseMayHaveBegunByAnyAccount(CapturedOutput log) {
        Account citizen = accounts.citizen();
        tie(nadia, citizen);

        choose(town, issued(log));

        await().until(() -> accounts.sessionEnds(account.subject()) > 0 && accounts.sessionEnds(citizen.subject()) > 0);
        assertThat(events.stream(AccountReset.class)).containsExactly(new AccountReset(nadia, null));
    }

    @Test
    void opensTheAccountThatWasNamedAndNoOther(CapturedOutput log) {
        Account second =
                accounts.open(NewAccount.of(new PersonName(new PersonId(UUID.randomUUID()), "Nadia", "Ferrand")));
        tie(nadia, second);

        issueRescueCode.issue(RescuedAdministrator.valueOf(siret.value() + " " + second.username()));
        Matcher link = LINK.matcher(log);
        assertThat(link.find()).isTrue();

        assertThat(text(choose(town, link.group(1)))).contains(second.username());
        assertThat(accounts.signsIn(account.username(), NEW)).isFalse();
        assertThat(accounts.listSecondFactors(account.subject())).hasSize(1);
    }

    @Test
    void takesTheSecondFactorsOffAnAccountThatAProviderBrought(CapturedOutput log) {
        Account citizen = accounts.citizen();
        accounts.enrol(citizen.subject(), SecondFactor.AUTHENTICATOR);
        tie(nadia, citizen);

        issueRescueCode.issue(RescuedAdministrator.valueOf(siret.value() + " " + citizen.username()));

        assertThat(log.getAll()).contains("signs in by a provider").doesNotContain("/mot-de-passe#");
        assertThat(accounts.listSecondFactors(citizen.subject())).isEmpty();
        assertThat(accounts.hasPassword(citizen.subject())).isFalse();
        assertThat(accounts.listSecondFactors(account.subject())).hasSize(1);
        assertThat(town.audited("account.rescued")).isEqualTo(1);
    }

    @Test
    void opensAnAccountForWhomAProviderBroughtAndTheProductLost(CapturedOutput log) {
        town.run(() -> jdbc.sql("delete from core.account where person_id = :nadia")
                .param("nadia", nadia.value())
                .update());
        accounts.delete(account.subject());
        Account citizen = accounts.citizen();
        tie(nadia, citizen);
        accounts.delete(citizen.subject());

        issueRescueCode.issue(RescuedAdministrator.valueOf(siret.value() + " " + citizen.username()));
        Matcher link = LINK.matcher(log);
        assertThat(link.find()).isTrue();

        assertThat(choose(town, link.group(1)).getStatus()).isEqualTo(200);
        assertThat(accounts.signsIn(accounts.findOpenedFor(nadia).orElseThrow().username(), NEW))
                .isTrue();
    }

    @Test
    void isNothingAfterTwoHours(CapturedOutput log) {
        String code = issued(log);
        clock.set(clock.instant().plus(Duration.ofHours(2)));

        assertThat(type(choose(town, code))).isEqualTo("core:code-refused");
        assertThat(accounts.listSecondFactors(account.subject())).hasSize(1);
    }

    @Test
    void isNothingElsewhereAndNoOtherCodeIsGood(CapturedOutput log) {
        String code = issued(log);

        assertThat(choose(planner.found("Rochebrune"), code).getStatus()).isNotEqualTo(200);
        assertThat(type(choose(town, code.replace(code.charAt(0), code.charAt(0) == 'C' ? 'D' : 'C'))))
                .isEqualTo("core:code-refused");
        assertThat(accounts.signsIn(account.username(), NEW)).isFalse();
    }

    @Test
    void leavesTheCodeGoodWhenThePasswordIsRefused(CapturedOutput log) {
        String code = issued(log);

        assertThat(text(send(
                        json(post("/api/public/new-passwords"), "{\"code\":\"" + code + "\",\"password\":\"court\"}"))))
                .contains("\"field\":\"password\"");
        assertThat(accounts.listSecondFactors(account.subject())).hasSize(1);
        assertThat(choose(town, code).getStatus()).isEqualTo(200);
    }

    @Test
    void isForAdministratorsAlone(CapturedOutput log) {
        String code = issued(log);
        town.run(() -> jdbc.sql("delete from core.role_grant where person_id = :nadia")
                .param("nadia", nadia.value())
                .update());

        assertThat(type(choose(town, code))).isEqualTo("core:code-refused");
        issue();

        assertThat(log.getAll()).contains("No administrator of the territory " + siret.value());
    }

    @Test
    void opensAnewAnAccountThatTheProviderLost(CapturedOutput log) {
        accounts.delete(account.subject());

        assertThat(choose(town, issued(log)).getStatus()).isEqualTo(200);

        assertThat(accounts.signsIn(account.username(), NEW)).isTrue();
    }

    @Test
    void saysWhereNobodyHasTheNumber(CapturedOutput log) {
        issueRescueCode.issue(new RescuedAdministrator(Sirets.draw(), account.username(), ""));

        assertThat(log.getAll()).contains("No territory has the SIRET");
    }

    private String issued(CapturedOutput log) {
        issue();
        Matcher link = LINK.matcher(log);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void issue() {
        issueRescueCode.issue(RescuedAdministrator.valueOf(siret.value() + " " + account.username()));
    }

    private MockHttpServletResponse choose(Town where, String code) {
        return at(
                where,
                json(post("/api/public/new-passwords"), "{\"code\":\"" + code + "\",\"password\":\"" + NEW + "\"}"));
    }
}
