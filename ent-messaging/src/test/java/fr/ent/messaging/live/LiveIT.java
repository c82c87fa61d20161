package fr.ent.messaging.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.PersonId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.ConversationScene;
import fr.ent.messaging.testing.MessagingTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.simp.SimpMessageSendingOperations;

@MessagingTest
class LiveIT extends ConversationScene {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SimpMessageSendingOperations broker;

    @Autowired
    private OpenSockets sockets;

    @Autowired
    private CheckSockets checkSockets;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private SettableClock clock;

    @LocalServerPort
    private int port;

    @Test
    void aClientCutOffTwiceReadsTheSameHistoryAsOneThatStayed() throws Exception {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        Reader mother = new Reader(client, people.mother, conversation, listen(people.mother, LiveQueue.MESSAGES));
        Reader teacher = new Reader(client, people.teacher, conversation, listen(people.teacher, LiveQueue.MESSAGES));

        try (var writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing = writer.submit(() -> IntStream.range(0, 40)
                    .forEach(n ->
                            client.say(n % 2 == 0 ? people.mother : people.teacher, conversation, "Message " + n)));
            for (int read : List.of(10, 25)) {
                mother.readUntil(read);
                cut(people.mother);
                mother.reconnect(port, broker);
            }
            writing.get(60, TimeUnit.SECONDS);
        }

        assertThat(mother.readUntil(41)).hasSize(41).isEqualTo(teacher.readUntil(41));
    }

    @Test
    void hintsReachThoseWhoTakePartAndNobodyElse() {
        Ear teacher = listen(people.teacher, LiveQueue.MESSAGES);
        Ear father = listen(people.father, LiveQueue.MESSAGES);

        String conversation =
                client.start(people.mother, people.lea, "Un secret").id();

        assertThat(teacher.next())
                .contains("\"conversationId\":\"" + conversation + "\"", "\"sequence\":1")
                .doesNotContain("secret");
        broker.convertAndSendToUser(people.father.toString(), LiveQueue.MESSAGES.destination(), "the end");
        assertThat(father.next()).isEqualTo("the end");
    }

    @Test
    void aGuardianBarredMeanwhileGetsNoMoreHints() {
        String conversation =
                client.start(people.teacher, people.lea, "Bonjour").id();
        Ear father = listen(people.father, LiveQueue.MESSAGES);
        Ear mother = listen(people.mother, LiveQueue.MESSAGES);

        update("update core.guardianship set restricted = true where guardian_id = ?", people.father);
        client.say(people.teacher, conversation, "Encore");

        assertThat(mother.next()).contains("\"sequence\":2");
        broker.convertAndSendToUser(people.father.toString(), LiveQueue.MESSAGES.destination(), "the end");
        assertThat(father.next()).isEqualTo("the end");
    }

    @Test
    void aTeacherWhoseRightHasEndedMeanwhileGetsNoMoreHints() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        Ear teacher = listen(people.teacher, LiveQueue.MESSAGES);
        Ear mother = listen(people.mother, LiveQueue.MESSAGES);

        update("update core.role_grant set ends_at = '2026-11-24T09:30:00Z' where person_id = ?", people.teacher);
        clock.set(Instant.parse("2026-11-24T09:30:00Z"));
        client.say(people.mother, conversation, "Encore");

        assertThat(mother.next()).contains("\"sequence\":2");
        broker.convertAndSendToUser(people.teacher.toString(), LiveQueue.MESSAGES.destination(), "the end");
        assertThat(teacher.next()).isEqualTo("the end");
    }

    @Test
    void aNoticeRingsOnEveryAccountOfItsPerson() {
        town.viewer(people.teacher);
        update(
                "insert into core.account (territory_id, subject, person_id, username)"
                        + " select territory_id, 'second-' || subject, person_id, 'second-' || username"
                        + " from core.account where person_id = ?",
                people.teacher);
        Ear first = listen(people.teacher, LiveQueue.NOTICES);
        Ear second = new Ear("second-" + people.teacher, port).listenTo(LiveQueue.NOTICES, broker);

        client.start(people.mother, people.lea, "Bonjour");

        assertThat(List.of(first.next(), second.next())).containsOnly("{\"kind\":\"messaging.new-message\"}");
    }

    @Test
    void aPersonWhoLeftIsCutOff() {
        Ear teacher = listen(people.teacher, LiveQueue.MESSAGES);
        Ear mother = listen(people.mother, LiveQueue.MESSAGES);

        update("update core.person set left_on = '" + LocalDate.EPOCH + "' where id = ?", people.teacher);

        await().atMost(Duration.ofSeconds(15)).until(teacher::isCut);
        assertThat(new Ear(people.teacher.toString(), port).refusal()).isEqualTo("urn:ent:problem:messaging:no-person");
        assertThat(mother.isCut()).isFalse();
    }

    @Test
    void checkingAllSocketsOfATownIsOneStatement() {
        cutEverybody();
        listen(people.teacher, LiveQueue.MESSAGES);
        listen(people.mother, LiveQueue.MESSAGES);
        listen(people.father, LiveQueue.MESSAGES);

        assertThat(statements.during(checkSockets::check)).isEqualTo(1);
        assertThat(sockets.owners()).hasSize(3);
    }

    @Test
    void aReaderWhoStopsReadingIsCutAndOthersGoOn() throws Exception {
        String slow = town.viewer(people.teacher).person().toString();
        Ear mother = listen(people.mother, LiveQueue.MESSAGES);
        try (RawSocket socket = new RawSocket(port)) {
            assertThat(socket.handshake(slow, "http://127.0.0.1:" + port)).contains(" 101 ");
            socket.send("CONNECT\naccept-version:1.2\nhost:ent\n\n");
            socket.send("SUBSCRIBE\nid:0\ndestination:/user/queue/messages\n\n");
            await().atMost(Duration.ofSeconds(10)).until(() -> isOpen(slow));

            await().atMost(Duration.ofSeconds(20)).until(() -> {
                for (int n = 0; n < 500; n++) {
                    broker.convertAndSendToUser(slow, LiveQueue.MESSAGES.destination(), "x".repeat(2_000));
                }
                return !isOpen(slow);
            });
        }
        broker.convertAndSendToUser(people.mother.toString(), LiveQueue.MESSAGES.destination(), "still here");
        assertThat(mother.next()).isEqualTo("still here");
    }

    private Ear listen(PersonId person, LiveQueue queue) {
        town.viewer(person);
        return new Ear(person.toString(), port).listenTo(queue, broker);
    }

    private void cut(PersonId person) {
        sockets.owners().stream()
                .filter(owner -> owner.tie().person().equals(person))
                .forEach(sockets::close);
        await().atMost(Duration.ofSeconds(10)).until(() -> !isOpen(person.toString()));
    }

    private void cutEverybody() {
        sockets.owners().forEach(sockets::close);
        await().atMost(Duration.ofSeconds(10)).until(() -> sockets.owners().isEmpty());
    }

    private boolean isOpen(String subject) {
        return sockets.owners().stream().map(OpenSockets.Owner::subject).anyMatch(Set.of(subject)::contains);
    }

    private void update(String sql, PersonId person) {
        int changed = town.in(() -> jdbc.sql(sql).param(person.value()).update());
        assertThat(changed).isEqualTo(1);
    }
}
