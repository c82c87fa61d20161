package fr.ent.core.account.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.ChildId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.PupilLeft;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.onboarding.ImportApplied;
import fr.ent.core.onboarding.ImportUndone;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.transaction.support.TransactionTemplate;

class FollowRegisterIT extends ClassScene {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private FailedEventPublications failed;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ProvisionAccounts provisionAccounts;

    @Autowired
    private AccountTies ties;

    @Test
    void opensAccountsOnceAnImportIsApplied() {
        publish(new ImportApplied(town.id(), NewId.next()));

        soon().until(() -> accountOf(lea.asPerson()).isPresent());
    }

    @Test
    void opensThemLaterWhenTheProviderWasSilent() {
        accounts.fallSilent();
        publish(new ImportApplied(town.id(), NewId.next()));
        soon().until(() -> publications("FAILED") == 1);
        assertThat(accountOf(lea.asPerson())).isEmpty();

        accounts.answerAgain();
        failed.resubmit(ResubmissionOptions.defaults());

        soon().until(() -> accountOf(lea.asPerson()).isPresent());
        soon().until(() -> publications("FAILED") == 0);
    }

    @Test
    void closesTheAccountOfAPupilWhoLeft() {
        provisionAccounts.provision(town.id());
        String subject = accountOf(lea.asPerson()).orElseThrow().subject();
        leave("date '2026-11-24'");

        publish(new PupilLeft(town.id(), lea, school, LocalDate.of(2026, 11, 24)));

        soon().until(() -> !accounts.isEnabled(subject));
    }

    @Test
    void closesTheOthersAndOpensNewOnesWhereAnAccountIsLost() {
        ChildId noe = town.pupil("Noé", "Benali", school, schoolClass);
        provisionAccounts.provision(town.id());
        Account lost = accountOf(lea.asPerson()).orElseThrow();
        Account closed = accountOf(noe.asPerson()).orElseThrow();
        accounts.delete(lost.subject());
        town.run(() ->
                jdbc.sql("update core.pupil set left_on = date '2026-11-24'").update());
        ChildId zoe = town.pupil("Zoé", "Martin", school, schoolClass);

        publish(new ImportApplied(town.id(), NewId.next()));

        soon().until(() -> accountOf(zoe.asPerson()).isPresent());
        assertThat(accounts.isEnabled(closed.subject())).isFalse();
        soon().until(() -> publications("FAILED") == 0 && publications("PUBLISHED") == 0);
    }

    @Test
    void opensItAgainWhenTheImportIsUndone() {
        provisionAccounts.provision(town.id());
        String subject = accountOf(lea.asPerson()).orElseThrow().subject();
        leave("date '2026-11-24'");
        publish(new PupilLeft(town.id(), lea, school, LocalDate.of(2026, 11, 24)));
        soon().until(() -> !accounts.isEnabled(subject));
        leave("null");

        publish(new ImportUndone(town.id(), NewId.next(), Set.of()));

        soon().until(() -> accounts.isEnabled(subject));
    }

    @Test
    void withdrawsAnAccountThatNobodyHasUsed() {
        provisionAccounts.provision(town.id());
        String subject = accountOf(lea.asPerson()).orElseThrow().subject();

        publish(new ImportUndone(town.id(), NewId.next(), Set.of(lea.asPerson())));

        assertThat(accountOf(lea.asPerson())).isEmpty();
        soon().until(() -> accounts.findBySubject(subject).isEmpty());
    }

    @Test
    void keepsAnAccountThatWasHandedOut() {
        provisionAccounts.provision(town.id());
        Account account = accountOf(lea.asPerson()).orElseThrow();
        town.run(() -> ties.handOut(account));

        publish(new ImportUndone(town.id(), NewId.next(), Set.of(lea.asPerson())));

        assertThat(accountOf(lea.asPerson())).contains(account);
    }

    @Test
    void leavesNothingBehindWhenAnImportIsUndoneWhileAccountsAreBeingOpened() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Integer> provisioning = town.in(() -> transaction.execute(status -> {
                events.publishEvent(new ImportUndone(town.id(), NewId.next(), Set.of(lea.asPerson())));
                Future<Integer> underWay = other.submit(() -> provisionAccounts.provision(town.id()));
                soon().until(this::anInsertWaits);
                jdbc.sql("delete from core.pupil").update();
                jdbc.sql("delete from core.person").update();
                return underWay;
            }));

            provisioning.get(20, TimeUnit.SECONDS);
        }

        assertThat(accountOf(lea.asPerson())).isEmpty();
        soon().until(() -> accounts.listOpenedFor(lea.asPerson()).isEmpty());
    }

    private boolean anInsertWaits() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                          and query like 'insert into core.account%'""").query(Integer.class).single() == 1;
    }

    private void publish(Object event) {
        town.run(() -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    private Optional<Account> accountOf(PersonId person) {
        return town.in(() -> ties.findOf(person));
    }

    private int publications(String status) {
        return jdbc.sql(
                        "select count(*) from core.event_publication where status = :status and serialized_event like :town")
                .param("status", status)
                .param("town", "%" + town.id() + "%")
                .query(Integer.class)
                .single();
    }

    private void leave(String day) {
        town.run(() -> jdbc.sql("update core.pupil set left_on = " + day + " where id = :id")
                .param("id", lea.value())
                .update());
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20));
    }
}
