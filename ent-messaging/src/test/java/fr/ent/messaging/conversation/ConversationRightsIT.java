package fr.ent.messaging.conversation;

import static fr.ent.messaging.testing.Client.CONVERSATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.Client;
import fr.ent.messaging.testing.ConversationScene;
import fr.ent.messaging.testing.Families;
import fr.ent.messaging.testing.MessagingTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MessagingTest
class ConversationRightsIT extends ConversationScene {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Test
    void aGuardianWritesToTheTeachersAlone() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();

        assertThat(namesIn(people.mother, conversation)).containsExactlyInAnyOrder("Sofia", "Claire");
        assertThat(statusesFor(people.father, conversation)).containsOnly(404);
    }

    @Test
    void aTeacherWritesToAllGuardiansButTheBarredOne() {
        String conversation =
                client.start(people.teacher, people.lea, "Bonjour").id();

        assertThat(namesIn(people.father, conversation)).containsExactlyInAnyOrder("Sofia", "Karim", "Claire");
        assertThat(statusesFor(people.barred, conversation)).containsOnly(404);
    }

    @Test
    void aHeadWritesToTheGuardiansAndTheTeachers() {
        String conversation = client.start(people.head, people.lea, "Bonjour").id();

        assertThat(namesIn(people.teacher, conversation)).containsExactlyInAnyOrder("Sofia", "Karim", "Claire", "Anne");
    }

    @Test
    void peopleWithoutPartFindNothing() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        Town abroad = planner.found("Rochebrune");
        Client abroadClient = new Client(mvc, abroad);

        List.of(people.father, people.barred, people.head, people.teacherElsewhere, people.stranger)
                .forEach(person -> assertThat(statusesFor(person, conversation)).containsOnly(404));
        assertThat(statusesFor(abroadClient, new Families(abroad).mother, conversation))
                .containsOnly(404);
        assertThat(client.history(people.mother, conversation, 0).body().path("items"))
                .hasSize(1);
    }

    @Test
    void nobodyStartsAConversationAboutAChildTheyDontFollow() {
        Families abroad = new Families(planner.found("Rochebrune"));

        assertThat(List.of(people.barred, people.stranger, people.teacherElsewhere))
                .extracting(
                        person -> client.start(person, people.lea, "Bonjour").status())
                .containsOnly(404);
        assertThat(client.start(people.mother, abroad.lea, "Bonjour").status()).isEqualTo(404);
    }

    @Test
    void pupilsAndTheTownHallHaveNoConversations() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        PersonId agent = town.agent("Paul", "Roche");
        PersonId animator = town.animator("Lina", "Faure", people.school);

        List.of(people.lea.asPerson(), agent, animator).forEach(person -> {
            assertThat(statusesFor(person, conversation)).containsOnly(403);
            assertThat(client.get(person, CONVERSATIONS).status()).isEqualTo(403);
            assertThat(client.get(person, "/api/messaging/unread").status()).isEqualTo(403);
            assertThat(client.start(person, people.lea, "Bonjour").status()).isEqualTo(403);
        });
    }

    @Test
    void aGuardianWhoIsBarredLosesTheConversationAtOnce() {
        String conversation =
                client.start(people.teacher, people.lea, "Bonjour").id();
        assertThat(statusesFor(people.father, conversation)).doesNotContain(404);

        update("update core.guardianship set restricted = true where guardian_id = ?", people.father);
        client.say(people.teacher, conversation, "Encore");

        assertLost(people.father, conversation);
    }

    @Test
    void aTeacherWhoLeavesTheClassLosesItsConversationsAtOnce() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        assertThat(statusesFor(people.teacher, conversation)).doesNotContain(404);

        update("update core.role_grant set scope_id = gen_random_uuid() where person_id = ?", people.teacher);
        client.say(people.mother, conversation, "Encore");

        assertLost(people.teacher, conversation);
    }

    @Test
    void aTeacherWhoseRightHasEndedLosesItsConversationsAtOnce() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        update("update core.role_grant set ends_at = '2026-11-24T09:30:00Z' where person_id = ?", people.teacher);
        assertThat(statusesFor(people.teacher, conversation)).doesNotContain(404);

        clock.set(Instant.parse("2026-11-24T09:30:00Z"));
        client.say(people.mother, conversation, "Encore");

        assertThat(statusesFor(people.teacher, conversation)).doesNotContain(200);
        assertThat(client.bell(people.teacher)).isZero();
    }

    @Test
    void aGuardianWithNobodyToWriteToIsToldSo() {
        update("delete from core.role_grant where person_id = ?", people.teacher);

        Answer refusal = client.start(people.mother, people.lea, "Bonjour");

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.type()).isEqualTo("urn:ent:problem:messaging:nobody-to-write-to");
    }

    /** They had read everything before; what was said since reaches them in no way. */
    private void assertLost(PersonId person, String conversation) {
        assertThat(statusesFor(person, conversation)).containsOnly(404);
        assertThat(client.get(person, CONVERSATIONS).body().path("items")).isEmpty();
        assertThat(client.unread(person)).isZero();
        assertThat(client.bell(person)).isZero();
    }

    private void update(String sql, PersonId person) {
        int changed = town.in(() -> jdbc.sql(sql).param(person.value()).update());
        assertThat(changed).isEqualTo(1);
    }

    private List<Integer> statusesFor(PersonId person, String conversation) {
        return statusesFor(client, person, conversation);
    }

    private static List<Integer> statusesFor(Client client, PersonId person, String conversation) {
        return List.of(
                client.get(person, CONVERSATIONS + "/" + conversation).status(),
                client.history(person, conversation, 0).status(),
                client.say(person, conversation, "Coucou").status(),
                client.say(person, conversation, "Coucou", NewId.next().toString())
                        .status(),
                client.read(person, conversation, Integer.MAX_VALUE).status());
    }

    private List<String> namesIn(PersonId reader, String conversation) {
        Answer shown = client.get(reader, CONVERSATIONS + "/" + conversation);
        return shown.body()
                .path("participants")
                .valueStream()
                .map(participant -> participant.path("givenName").asString())
                .toList();
    }
}
