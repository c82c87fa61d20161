package fr.ent.core.departure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The round in which people who left are noted and deleted. */
@IntegrationTest
class DeletePeopleIT {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant THREE_MONTHS_LATER = Instant.parse("2027-02-24T09:00:00Z");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private JdbcClient owner;
    private Town town;
    private SchoolId school;
    private ClassId schoolClass;
    private ChildId lea;
    private PersonId rose;

    @BeforeEach
    void aFamilyThatIsHere(@Autowired Environment environment) {
        owner = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("ent.database.url"),
                environment.getRequiredProperty("ent.database.owner.user"),
                environment.getRequiredProperty("ent.database.owner.password")));
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CE1");
        lea = town.pupil("Léa", "Martin", school, schoolClass);
        rose = town.guardian("Rose", "Martin", lea);
        town.household(List.of(rose), List.of(lea));
    }

    @Test
    void deletesAFamilyThreeMonthsAfterItLeft() {
        leave(lea);
        pass(NOW);

        pass(THREE_MONTHS_LATER.minusSeconds(86_400));
        assertThat(isThere(rose)).isTrue();
        pass(THREE_MONTHS_LATER);

        assertThat(isThere(rose)).isFalse();
        assertThat(isThere(lea.asPerson())).isFalse();
        assertThat(town.audited("people.deleted")).isEqualTo(1);
    }

    @Test
    void keepsAGuardianOfAnotherChildAndWhoeverHasARight() {
        ChildId tom = town.pupil("Tom", "Martin", school, schoolClass);
        town.familyOf(rose, tom);
        PersonId head = town.head("Ada", "Baille", school);
        leave(lea);
        pass(NOW);

        pass(THREE_MONTHS_LATER);

        assertThat(isThere(lea.asPerson())).isFalse();
        assertThat(isThere(rose)).isTrue();
        assertThat(isThere(tom.asPerson())).isTrue();
        assertThat(isThere(head)).isTrue();
    }

    @Test
    void deletesAColleagueWhoseLastRightEnded() {
        PersonId teacher = town.teacher("Claude", "Aubin", schoolClass);
        town.run(() -> jdbc.sql("""
                        with ended as (delete from core.role_grant where person_id = :person returning *)
                        insert into core.ended_right (id, person_id, role, scope_type, scope_id, ended_at)
                        select id, person_id, role, scope_type, scope_id, '2026-11-24T08:00:00Z' from ended""").param("person", teacher.value()).update());
        pass(NOW);

        pass(THREE_MONTHS_LATER.minusSeconds(86_400));
        assertThat(isThere(teacher)).isTrue();
        pass(THREE_MONTHS_LATER);

        assertThat(isThere(teacher)).isFalse();
    }

    @Test
    void showsForAMonthWhoeverLeftLongBeforeItWasNoticed() {
        town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-01-01' where id = :id")
                .param("id", lea.value())
                .update());
        town.run(() -> jdbc.sql("update core.person set left_on = '2026-01-01' where id = :id")
                .param("id", lea.value())
                .update());

        pass(NOW);
        pass(NOW.plus(Duration.ofDays(29)));
        assertThat(isThere(lea.asPerson())).isTrue();
        pass(NOW.plus(Duration.ofDays(30)));

        assertThat(isThere(lea.asPerson())).isFalse();
    }

    @Test
    void leavesFamiliesThePapersThatAnAgentLaidDown() {
        PersonId agent = town.agent("Nadia", "Ferrand");
        UUID paper = UUID.randomUUID();
        UUID own = UUID.randomUUID();
        town.run(() -> {
            jdbc.sql("""
                            insert into core.stored_file (territory_id, id, owner_id, name, media_type, size, sha256, created_at)
                            select core.territory(), f, :agent, 'jugement.pdf', 'application/pdf', 1, 'x', now()
                            from unnest(array[:paper, :own]) f""")
                    .param("agent", agent.value())
                    .param("paper", paper)
                    .param("own", own)
                    .update();
            jdbc.sql("""
                            insert into core.file_audience (territory_id, file_id, kind, audience_id)
                            values (core.territory(), :paper, 'FAMILY', :child)""").param("paper", paper).param("child", lea.value()).update();
            jdbc.sql("delete from core.role_grant where person_id = :agent")
                    .param("agent", agent.value())
                    .update();
        });
        pass(NOW);

        pass(THREE_MONTHS_LATER);

        assertThat(isThere(agent)).isFalse();
        assertThat(owner.sql("select id from core.stored_file where owner_id is null")
                        .query(UUID.class)
                        .list())
                .contains(paper)
                .doesNotContain(own);
    }

    @Test
    void isDoneInBatchesAndTellsHowMany() {
        IntStream.range(0, 120).forEach(i -> town.person("Jo", "Colas"));
        pass(NOW);

        pass(THREE_MONTHS_LATER);

        assertThat(count("select count(*) from core.person where family_name = 'Colas'"))
                .isZero();
        assertThat(count("select sum((details->>'people')::int) from core.audit_entry where action = 'people.deleted'"))
                .isEqualTo(120);
        assertThat(town.audited("people.deleted")).isEqualTo(3);
    }

    @Test
    void leavesOutWhomAnotherCopyHolds() {
        leave(lea);
        pass(NOW);

        town.run(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            hold(rose);
            CompletableFuture.runAsync(() -> pass(THREE_MONTHS_LATER)).join();
        }));
        assertThat(isThere(rose)).isTrue();
        assertThat(isThere(lea.asPerson())).isFalse();
        pass(THREE_MONTHS_LATER);

        assertThat(isThere(rose)).isFalse();
    }

    @Test
    void oneWhoCannotBeDeletedKeepsNoOther() {
        PersonId stuck = town.person("Jo", "Colas");
        leave(lea);
        pass(NOW);
        owner.sql("""
                        create table core.stuck (territory_id uuid, person_id uuid,
                                                 foreign key (territory_id, person_id) references core.person)""").update();
        owner.sql("insert into core.stuck values (:town, :person)")
                .param("town", town.id().value())
                .param("person", stuck.value())
                .update();
        try {
            pass(THREE_MONTHS_LATER);

            assertThat(isThere(stuck)).isTrue();
            assertThat(isThere(rose)).isFalse();
        } finally {
            owner.sql("drop table core.stuck").update();
        }
    }

    private void leave(ChildId child) {
        town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-24' where id = :child")
                .param("child", child.value())
                .update());
    }

    private void hold(PersonId person) {
        jdbc.sql("select 1 from core.person where id = :person for update")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private void pass(Instant at) {
        clock.set(at);
        DepartureRound.pass(application);
    }

    private boolean isThere(PersonId person) {
        return town.number("select count(*) from core.person where id = :id", person.value()) > 0;
    }

    private int count(String sql) {
        return town.in(() -> jdbc.sql(sql).query(Integer.class).single());
    }
}
