package fr.ent.core.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.help.AccountReset;
import fr.ent.core.signin.SecondFactor;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The account that the operator opens again, and who is told. */
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class RescuedAccountIT extends RescueScene {

    @Autowired
    private ApplicationEvents events;

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
    void opensAnAccountBesideTheOnesThatAProviderBroughtAndTakesTheirSecondFactorsWhenItIsUsed(CapturedOutput log) {
        forgetTheOneWithAPassword();
        Account citizen = accounts.citizen();
        accounts.enrol(citizen.subject(), SecondFactor.AUTHENTICATOR);
        tie(nadia, citizen);

        issueRescueCode.issue(RescuedAdministrator.valueOf(siret.value() + " " + citizen.username()));
        assertThat(accounts.listSecondFactors(citizen.subject())).hasSize(1);
        Matcher link = LINK.matcher(log);
        assertThat(link.find()).isTrue();
        Account opened = accounts.findOpenedFor(nadia).orElseThrow();
        assertThat(log.getAll()).contains(opened.username() + " can choose another password");

        assertThat(text(choose(town, link.group(1)))).contains(opened.username());
        assertThat(accounts.signsIn(opened.username(), NEW)).isTrue();
        assertThat(accounts.listSecondFactors(citizen.subject())).isEmpty();
        assertThat(accounts.hasPassword(citizen.subject())).isFalse();
        assertThat(town.audited("account.rescued")).isEqualTo(1);
        assertThat(ask("select count(*) from core.account where person_id = '" + nadia + "'"))
                .isEqualTo("2");
    }

    @Test
    void namesTheAdministratorsWhereTheOneWhoWasNamedIsNone(CapturedOutput log) {
        issueRescueCode.issue(RescuedAdministrator.valueOf(siret.value() + " nobody.at.all"));

        assertThat(log.getAll()).contains("signs in as nobody.at.all, but as [" + account.username() + "]");
    }

    @Test
    void opensAnAccountForWhomAProviderBroughtAndTheProductLost(CapturedOutput log) {
        forgetTheOneWithAPassword();
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

    private void forgetTheOneWithAPassword() {
        town.run(() -> jdbc.sql("delete from core.account where person_id = :nadia")
                .param("nadia", nadia.value())
                .update());
        accounts.delete(account.subject());
    }
}
