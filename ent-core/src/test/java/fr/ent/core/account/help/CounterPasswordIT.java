package fr.ent.core.account.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.testing.AskedRights;
import fr.ent.core.testing.TestClock.SettableClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A password given at the counter opens no more than who gave it may give. */
class CounterPasswordIT extends MailedScene {

    private static final String OLD = "trois petits chats";

    @Autowired
    private ExpirePasswords expirePasswords;

    @Autowired
    private SettableClock clock;

    private PersonId sofia;
    private Account account;
    private Viewer agent;
    private Viewer head;
    private Viewer administrator;

    @BeforeEach
    void aParentWithAPassword() {
        sofia = town.guardian("Sofia", "Benali", lea);
        account = account(sofia, "Sofia", "Benali");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        head = town.viewer(town.head("Ada", "Baille", school));
        administrator = town.viewer(town.administrator("Sacha", "Morel"));
    }

    private Account account(PersonId person, String givenName, String familyName) {
        Account opened = accounts.open(NewAccount.of(new PersonName(person, givenName, familyName)));
        accounts.setPassword(opened.subject(), OLD);
        town.account(person, opened.subject());
        return opened;
    }

    @Test
    void aWaitingRequestForTheStrongestRightCountsAsTheRight() {
        PersonId claude = town.teacher("Claude", "Aubin", schoolClass);
        account(claude, "Claude", "Aubin");
        ask(claude, administrator);
        ask(sofia, administrator);

        for (PersonId person : List.of(claude, sofia)) {
            for (Viewer viewer : List.of(head, agent)) {
                assertThat(act("reset", person, viewer).getStatus()).isEqualTo(404);
                assertThat(act("untie", person, viewer).getStatus()).isEqualTo(404);
            }
        }
        assertThat(send(post("/api/core/accounts/{id}/claim-letter", sofia), agent)
                        .getStatus())
                .isEqualTo(404);
        assertThat(act("reset", claude, administrator).getStatus()).isEqualTo(200);
        assertThat(act("reset", sofia, administrator).getStatus()).isEqualTo(200);
    }

    @Test
    void isDrawnAgainWhenTheProviderTakesItForACommonOne() {
        accounts.refuseAsCommon(2);

        String drawn = password(act("reset", sofia, agent));

        assertThat(accounts.signsIn(account.username(), drawn)).isTrue();
    }

    private void ask(PersonId person, Viewer by) {
        AskedRights.ask(jdbc, town, person, by.person());
    }

    private Account accountOfWhoChoseAnother(PersonId person, Viewer by) {
        Account own = account(person, "Ana", "Girard");
        act("reset", person, by);
        accounts.choosePassword(own.subject(), "quatre grands chats");
        return own;
    }

    @Test
    void aPasswordNotUsedYetDoesntOpenARightThatItsGiverCouldntHelpWith() {
        String heads = password(act("reset", sofia, head));

        grantTownHall(sofia, administrator);

        assertThat(accounts.signsIn(account.username(), heads)).isFalse();
        assertThat(accounts.sessionEnds(account.subject())).isPositive();
        assertThat(accounts.hasPassword(account.subject())).isTrue();
        assertThat(town.audited("password.withdrawn")).isOne();
    }

    @Test
    void aPasswordStaysWithARightThatItsGiverCouldHelpWithAndWhenTheOwnerChoseAnother() {
        String administrators = password(act("reset", sofia, administrator));
        PersonId ana = town.guardian("Ana", "Girard", lea);
        Account anas = accountOfWhoChoseAnother(ana, head);

        grantTownHall(sofia, administrator);
        grantTownHall(ana, administrator);

        assertThat(accounts.signsIn(account.username(), administrators)).isTrue();
        assertThat(accounts.signsIn(anas.username(), "quatre grands chats")).isTrue();
    }

    @Test
    void aPasswordNotUsedYetLosesItsForceWhenItsGiverLosesTheRight() {
        String agents = password(act("reset", sofia, agent));
        String right = town.in(() -> jdbc.sql("select id::text from core.role_grant where person_id = :person")
                .param("person", agent.person().value())
                .query(String.class)
                .single());

        assertThat(send(delete("/api/core/rights/{id}", right), administrator).getStatus())
                .isEqualTo(204);

        assertThat(accounts.signsIn(account.username(), agents)).isFalse();
        assertThat(town.audited("password.withdrawn")).isOne();
    }

    @Test
    void aPasswordNotUsedYetLosesItsForceWhenItsGiversAccountIsGivenBack() {
        account(agent.person(), "Nadia", "Ferrand");
        String thiefs = password(act("reset", sofia, agent));

        act("reset", agent.person(), administrator);

        assertThat(accounts.signsIn(account.username(), thiefs)).isFalse();
    }

    @Test
    void aResetSignsOutOfEveryAccountAndNamesThoseThatStillOpen() {
        Account other = accounts.open(NewAccount.of(new PersonName(PersonId.next(), "Sofia", "Deux")));
        town.account(sofia, other.subject());

        String answer = text(act("reset", sofia, administrator));

        assertThat(answer).contains("\"others\":[{\"username\"");
        await().untilAsserted(
                        () -> assertThat(accounts.sessionEnds(other.subject())).isPositive());
    }

    @Test
    void aPasswordThatNobodyUsesForAWeekExpires() {
        String unused = password(act("reset", sofia, agent));
        Account anas = accountOfWhoChoseAnother(town.guardian("Ana", "Girard", lea), agent);

        clock.set(clock.instant().plus(CounterPasswords.LIFE).minusSeconds(1));
        expirePasswords.everywhere();
        assertThat(accounts.signsIn(account.username(), unused)).isTrue();

        clock.set(clock.instant().plusSeconds(1));
        expirePasswords.everywhere();
        assertThat(accounts.signsIn(account.username(), unused)).isFalse();
        assertThat(accounts.signsIn(anas.username(), "quatre grands chats")).isTrue();
        assertThat(town.audited("password.expired")).isOne();
        assertThat(password(act("reset", sofia, agent))).isNotEqualTo(unused);
        clock.reset();
    }

    private void grantTownHall(PersonId person, Viewer by) {
        assertThat(send(json(post("/api/core/rights"), """
                                {"personId": "%s", "role": "TOWN_AGENT", "until": "2027-07-03"}""".formatted(person)), by)
                        .getStatus())
                .isEqualTo(201);
    }

    private static String password(MockHttpServletResponse reset) {
        assertThat(reset.getStatus()).isEqualTo(200);
        return text(reset).replaceAll(".*\"password\":\"([^\"]+)\".*", "$1");
    }

    private MockHttpServletResponse act(String act, PersonId person, Viewer by) {
        return send(json(post("/api/core/accounts/{id}/" + act, person), "{\"identitySeen\": true}"), by);
    }
}
