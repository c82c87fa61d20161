package fr.ent.core.account.claim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.account.Account;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

class ClaimsIT extends ClaimScene {

    @Autowired
    private Viewers viewers;

    @Autowired
    private SettableClock clock;

    @Test
    void letsASignedInAccountStandForTheGuardian() {
        Account citizen = accounts.citizen();

        assertThat(family.claim(
                                citizen.subject(),
                                " " + code.toLowerCase(Locale.ROOT).replace('-', ' '))
                        .getStatus())
                .isEqualTo(200);

        assertThat(viewers.findViewer(citizen.subject())).map(Viewer::person).contains(sofia);
        assertThat(trail()).contains("account.linked by " + sofia);
    }

    @Test
    void needsSomebodySignedIn() {
        assertThat(family.claim(null, code).getStatus()).isEqualTo(401);
    }

    @Test
    void opensAnAccountWithAPasswordOfOnesOwn() throws Exception {
        MockHttpServletResponse answer =
                family.open(code, "\"username\": \"Sofia.B\", \"email\": \"sofia@example.org\"");

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getContentAsString()).isEqualTo("{\"username\":\"sofia.b\"}");
        assertThat(accounts.signsIn("sofia.b", Claimant.PASSWORD)).isTrue();
        Account account = accounts.findByUsername("sofia.b").orElseThrow();
        assertThat(viewers.findViewer(account.subject())).map(Viewer::person).contains(sofia);
        accounts.delete(account.subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fc-sofia", "FC-sofia", "pc-sofia"})
    void leavesTheNamesOfProvidersToThem(String name) throws Exception {
        MockHttpServletResponse answer = family.open(code, "\"username\": \"" + name + "\"");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("username");
    }

    @Test
    void namesTheAccountAfterThePersonWhenNoNameIsChosen() throws Exception {
        assertThat(family.open(code, "\"username\": null").getContentAsString()).containsPattern("sofia\\.benali\\d*");
    }

    @Test
    void worksOnce() {
        family.claim(accounts.citizen().subject(), code);

        Claimant.refused(family.claim(accounts.citizen().subject(), code));
        Claimant.refused(family.open(code));
    }

    @Test
    void worksUntilTheLastMoment() {
        clock.set(clock.instant().plus(Duration.ofDays(90)).minusMillis(1));

        assertThat(family.claim(accounts.citizen().subject(), code).getStatus()).isEqualTo(200);
    }

    @Test
    void refusesAWrongCodeAndAReplacedOneAlike() {
        letterbox.print(schoolClass, teacher);

        Claimant.refused(family.claim(accounts.citizen().subject(), code));
        Claimant.refused(family.claim(accounts.citizen().subject(), Claimant.WRONG_CODE));
        Claimant.refused(family.claim(accounts.citizen().subject(), "bonjour"));
        assertThat(trail()).contains("claim.refused by null").noneMatch(entry -> entry.startsWith("account.linked"));
    }

    @Test
    void refusesACodeAfterNinetyDays() {
        clock.set(clock.instant().plus(Duration.ofDays(90)));

        Claimant.refused(family.claim(accounts.citizen().subject(), code));
    }

    @Test
    void refusesACodeOfAnotherTerritory() {
        Town neighbour = planner.found("Ailleurs");

        Claimant.refused(
                family.in(neighbour, family.claimRequest(accounts.citizen().subject(), code)));
    }

    @Test
    void refusesAnAccountThatStandsForSomeone() {
        MockHttpServletResponse answer = atItsHost(town.account(town.person("Max", "Autre")));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Claimant.type(answer)).isEqualTo("urn:ent:problem:core:already-tied");
        assertThat(family.claim(accounts.citizen().subject(), code).getStatus()).isEqualTo(200);
    }

    @Test
    void namesTheOtherTownOfAnAccountThatStandsForSomeoneThere() throws Exception {
        Town neighbour = planner.found("Rochebrune");
        String max = neighbour.account(neighbour.person("Max", "Autre"));

        MockHttpServletResponse answer = atItsHost(max);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Claimant.type(answer)).isEqualTo("urn:ent:problem:core:tied-elsewhere");
        assertThat(answer.getContentAsString()).contains("\"town\":\"Rochebrune\"");
        assertThat(family.open(code).getStatus()).isEqualTo(201);
    }

    private MockHttpServletResponse atItsHost(String subject) {
        String host = UUID.randomUUID() + ".test";
        planner.lead(host, town);
        return family.in(town, family.claimRequest(subject, code).with(request -> {
            request.setServerName(host);
            return request;
        }));
    }

    @Test
    void killsTheOtherLettersOfAGuardianWhoHasAnAccount() {
        ClassId other = town.schoolClass(town.school("École Rosa-Parks"), "CP");
        town.run(() -> jdbc.sql("""
                        insert into core.claim_code (territory_id, id, person_id, class_id, hash, issued_at, expires_at)
                        select territory_id, gen_random_uuid(), person_id, :other, repeat('0', 64), issued_at, expires_at
                        from core.claim_code""").param("other", other.value()).update());

        family.claim(accounts.citizen().subject(), code);

        assertThat(unusedCodes()).isZero();
    }

    private int unusedCodes() {
        return town.in(() -> jdbc.sql("select count(*) from core.claim_code where used_at is null")
                .query(Integer.class)
                .single());
    }

    private List<String> trail() {
        return town.in(() -> jdbc.sql(
                        "select action || ' by ' || coalesce(actor_id::text, 'null') from core.audit_entry order by id")
                .query(String.class)
                .list());
    }
}
