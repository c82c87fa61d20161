package fr.ent.core.account.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.Town;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        town.account(town.person("Marc", "Lunel"));

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

    @Test
    void keepsWhoComesBackWhenAMergeIsUndone() {
        Account closed = old(accounts.citizen());
        town.run(() -> {
            jdbc.sql("""
                            insert into core.person_merge (id, kept_id, gone_id, merged_by, merged_at)
                            values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now())""").update();
            jdbc.sql("""
                            insert into core.merged_row (merge_id, step, line, relation, person_column, before)
                            select id, 1, 1, 'core.account', 'person_id', jsonb_build_object('subject', :subject::text)
                            from core.person_merge""").param("subject", closed.subject()).update();
        });

        forgetStrangers.forget();

        assertThat(accounts.findBySubject(closed.subject())).contains(closed);
    }

    @Test
    void deletesNobodyWhenTooManyWouldGo() {
        List<Account> many =
                IntStream.range(0, 21).mapToObj(i -> old(accounts.citizen())).toList();

        forgetStrangers.forget();

        assertThat(many).allMatch(one -> accounts.findBySubject(one.subject()).isPresent());
        many.forEach(one -> accounts.delete(one.subject()));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20, false",
        "21, 21, true",
        "21, 104, true",
        "21, 105, false",
        "200, 1000, false",
        "201, 1000, true"
    })
    void areTooManyFromAFifthOn(int strangers, int old, boolean tooMany) {
        assertThat(ForgetStrangers.areTooMany(strangers, old)).isEqualTo(tooMany);
    }

    private Account old(Account account) {
        accounts.age(
                account.subject(), clock.instant().minus(ForgetStrangers.STAY).minusSeconds(1));
        return account;
    }
}
