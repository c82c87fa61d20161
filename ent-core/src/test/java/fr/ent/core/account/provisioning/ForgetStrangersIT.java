package fr.ent.core.account.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.Town;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ForgetStrangersIT extends ClassScene {

    @Autowired
    private ForgetStrangers forgetStrangers;

    @Autowired
    private AccountTies ties;

    @Autowired
    private Clock clock;

    @Test
    void deletesWhoCameByAWeekAgoAndIsNobodyHere() {
        Account stranger = old(accounts.citizen());
        Account newcomer = accounts.citizen();

        forgetStrangers.forget();

        assertThat(accounts.findBySubject(stranger.subject())).isEmpty();
        assertThat(accounts.findBySubject(newcomer.subject())).contains(newcomer);
    }

    @Test
    void keepsWhoIsSomebodyInAnyTerritory() {
        Town elsewhere = planner.found("Rochebrune");
        Account parent = old(accounts.citizen());
        PersonId there = elsewhere.person("Marc", "Lunel");
        elsewhere.run(() -> ties.tie(parent, there));

        forgetStrangers.forget();

        assertThat(accounts.findBySubject(parent.subject())).contains(parent);
    }

    @Test
    void keepsWhoWaitsForAYes() {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        Account waiting = old(accounts.citizen());
        town.run(() -> jdbc.sql("""
                        insert into core.waiting_claim (territory_id, id, subject, username, person_id, given_names,
                                                        family_name, asked_at)
                        values (core.territory(), gen_random_uuid(), :subject, :username, :person, 'Sofia', 'Autre', now())""")
                .param("subject", waiting.subject())
                .param("username", waiting.username())
                .param("person", sofia.value())
                .update());

        forgetStrangers.forget();

        assertThat(accounts.findBySubject(waiting.subject())).contains(waiting);
    }

    private Account old(Account account) {
        accounts.age(
                account.subject(), clock.instant().minus(ForgetStrangers.STAY).minusSeconds(1));
        return account;
    }
}
