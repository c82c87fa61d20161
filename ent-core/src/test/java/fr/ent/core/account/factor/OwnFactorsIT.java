package fr.ent.core.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.signin.SecondFactor;
import fr.ent.core.signin.SecondFactors;
import fr.ent.core.signin.SignInMeans;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The second factors of an account, as their owner and the administrator see them. */
class OwnFactorsIT extends MailedScene {

    private static final String FACTORS = "/api/me/account/second-factors";

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SignInMeans means;

    private Account account;
    private Viewer nadia;

    @BeforeEach
    void anAdministratorWithAnApplicationAndCodes() {
        PersonId person = town.administrator("Nadia", "Ferrand");
        account = accounts.open(NewAccount.of(new PersonName(person, "Nadia", "Ferrand")));
        town.account(person, account.subject());
        nadia = town.viewer(person);
        accounts.enrol(account.subject(), SecondFactor.AUTHENTICATOR);
        accounts.enrol(account.subject(), SecondFactor.RECOVERY_CODES);
    }

    @Test
    void areListed() {
        String own = text(own(get(FACTORS)));

        assertThat(JsonPath.<List<String>>read(own, "$.factors[*].kind"))
                .containsExactlyInAnyOrder("AUTHENTICATOR", "RECOVERY_CODES");
        assertThat(JsonPath.<Boolean>read(own, "$.offered")).isTrue();
        assertThat(JsonPath.<Boolean>read(own, "$.required")).isFalse();
        assertThat(ask("select second_factor::text from core.account where subject = '" + account.subject() + "'"))
                .isEqualTo("true");
    }

    @Test
    void goWithTheirCodesWhereTheTownAsksForNone() {
        assertThat(own(delete(FACTORS + "/{id}", id(SecondFactor.AUTHENTICATOR)))
                        .getStatus())
                .isEqualTo(204);

        assertThat(accounts.listSecondFactors(account.subject())).isEmpty();
        assertThat(town.audited("second-factor.removed")).isEqualTo(1);
        assertThat(ask("select second_factor::text from core.account where subject = '" + account.subject() + "'"))
                .isEqualTo("false");
    }

    @Test
    void areMailedToTheirOwnerWhenTheyComeAndGo() {
        String mailbox = mailbox();
        town.run(() -> jdbc.sql("update core.account set email = :email where subject = :subject")
                .param("email", mailbox)
                .param("subject", account.subject())
                .update());
        means.meet(account.subject(), Instant.EPOCH.minusSeconds(1));

        own(delete(FACTORS + "/{id}", id(SecondFactor.AUTHENTICATOR)));

        assertThat(mails(mailbox, 2))
                .allSatisfy(mail -> assertThat(mail).contains("Bonjour Nadia", "Ce n’était pas vous"))
                .anySatisfy(mail -> assertThat(mail).contains("être ajoutée"))
                .anySatisfy(mail -> assertThat(mail).contains("être retirée"));
    }

    @Test
    void keepTheLastOneWhereTheTownAsksForIt() {
        planner.askForSecondFactors(town);

        MockHttpServletResponse refused = own(delete(FACTORS + "/{id}", id(SecondFactor.AUTHENTICATOR)));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(type(refused)).isEqualTo("core:last-second-factor");
        assertThat(accounts.listSecondFactors(account.subject())).hasSize(2);

        accounts.enrol(account.subject(), SecondFactor.PASSKEY);
        assertThat(own(delete(FACTORS + "/{id}", id(SecondFactor.AUTHENTICATOR)))
                        .getStatus())
                .isEqualTo(204);
        assertThat(accounts.listSecondFactors(account.subject()))
                .extracting("kind")
                .containsExactlyInAnyOrder(SecondFactor.PASSKEY, SecondFactor.RECOVERY_CODES);
    }

    @Test
    void areSwitchedOffForTheTownOnlyWithAllAdministratorsBeingTold() {
        PersonId karim = town.administrator("Karim", "Haddad");

        own(json(put("/api/core/sign-in-rule"), "{\"secondFactor\": false, \"teachers\": false}"));

        assertThat(
                        ask(
                                "select string_agg(recipient_id::text, ' ') from core.notice where kind = 'core.sign-in-rule-off'"))
                .contains(karim.toString(), nadia.person().toString());
    }

    @Test
    void areNobodyElsesToRemove() {
        assertThat(own(delete(FACTORS + "/{id}", "another")).getStatus()).isEqualTo(404);
    }

    @Test
    void areMissedByNameUntilTheyAreMade() {
        PersonId marc = town.agent("Marc", "Delmas");
        town.account(marc);
        town.teacher("Rose", "Martin", schoolClass);

        factors.list(account.subject());

        String unproven = text(own(get("/api/core/sign-in-rule/unproven")));
        assertThat(JsonPath.<List<String>>read(unproven, "$[*].name.familyName"))
                .contains("Delmas", "Martin")
                .doesNotContain("Ferrand");
        assertThat(JsonPath.<List<Boolean>>read(unproven, "$[?(@.name.familyName == 'Delmas')].account"))
                .containsExactly(true);
    }

    private String id(SecondFactor kind) {
        return accounts.listSecondFactors(account.subject()).stream()
                .filter(factor -> factor.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MockHttpServletResponse own(MockHttpServletRequestBuilder request) {
        return at(town, request.requestAttr(Viewer.class.getName(), nadia).principal(account::subject));
    }
}
