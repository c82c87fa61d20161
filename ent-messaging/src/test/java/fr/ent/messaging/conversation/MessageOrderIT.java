package fr.ent.messaging.conversation;

import static fr.ent.messaging.testing.Client.CONVERSATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.StatementCounter;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.ConversationScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@MessagingTest
class MessageOrderIT extends ConversationScene {

    private static final int SENDERS = 20;

    @Autowired
    private StatementCounter statements;

    private String conversation;

    @BeforeEach
    void startAConversation() {
        conversation = client.start(people.teacher, people.lea, "Bonjour").id();
        assertThat(client.unread(people.mother)).isEqualTo(1);
    }

    @Test
    void twentySendersGetTwentySequencesWithoutGap() throws Exception {
        List<Answer> answers =
                together(n -> client.say(n % 2 == 0 ? people.mother : people.teacher, conversation, "Message " + n));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.body().path("sequence").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2, SENDERS + 1).boxed().toList());
        List<JsonNode> history = items(client.history(people.mother, conversation, 1));
        assertThat(history)
                .extracting(message -> message.path("sequence").asInt())
                .isSorted();
        assertThat(history)
                .containsExactlyInAnyOrderElementsOf(
                        answers.stream().map(Answer::body).toList());
        assertThat(client.unread(people.father)).isEqualTo(SENDERS + 1);
        assertThat(client.bell(people.father)).isEqualTo(1);
    }

    @Test
    void oneKeySentTwentyTimesSaysItOnce() throws Exception {
        List<Answer> answers = together(n -> client.say(people.mother, conversation, "Bonjour", "the-key"));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(items(client.history(people.mother, conversation, 1))).hasSize(1);
        assertThat(client.say(people.mother, conversation, "Autre chose", "the-key")
                        .status())
                .isEqualTo(422);
        assertThat(client.say(people.teacher, conversation, "Autre chose", "the-key")
                        .body()
                        .path("text")
                        .asString())
                .isEqualTo("Autre chose");
    }

    @Test
    void anAccountThatSendsWithoutEndIsSlowedDown() {
        Answer refusal = IntStream.range(0, 70)
                .mapToObj(n -> client.say(people.mother, conversation, "Message " + n))
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();

        assertThat(refusal.type()).isEqualTo("urn:ent:problem:core:too-many");
        assertThat(Integer.parseInt(refusal.header("Retry-After"))).isBetween(1, 60);
        assertThat(client.say(people.teacher, conversation, "Bonjour").status()).isEqualTo(201);
    }

    @Test
    void aPageCostsTheSameWhateverItHolds() {
        List<String> pages = List.of(
                CONVERSATIONS, CONVERSATIONS + "/" + conversation + "/messages?after=0", "/api/messaging/unread");
        client.say(people.mother, conversation, "Un message non lu");
        List<Integer> before = pages.stream().map(this::cost).toList();

        IntStream.range(0, 20).forEach(n -> client.start(people.mother, people.lea, "Sujet " + n));
        IntStream.range(0, 20).forEach(n -> client.say(people.mother, conversation, "Message " + n));

        assertThat(pages.stream().map(this::cost)).isEqualTo(before).isEqualTo(List.of(4, 4, 2));
    }

    @Test
    void anUnchangedListCostsTwoStatements() {
        String etag = client.get(people.teacher, CONVERSATIONS).header("ETag");

        int cost = statements.during(() -> assertThat(
                                client.get(people.teacher, CONVERSATIONS, etag).status())
                        .isEqualTo(304))
                - viewer();

        assertThat(cost).isEqualTo(2);
    }

    @Test
    void sendingCostsTheSameHoweverLongTheConversationIs() {
        client.say(people.mother, conversation, "Message");
        int early = statements.during(() -> client.say(people.mother, conversation, "Tôt", "early"));
        IntStream.range(0, 20).forEach(n -> client.say(people.mother, conversation, "Message " + n));
        int late = statements.during(() -> client.say(people.mother, conversation, "Tard", "late"));

        assertThat(late).isEqualTo(early);
        assertThat(late - viewer()).isLessThanOrEqualTo(11);
    }

    private int cost(String path) {
        return statements.during(() ->
                        assertThat(client.get(people.teacher, path).status()).isEqualTo(200))
                - viewer();
    }

    /** The statements that find out who asks; the front door pays them. */
    private int viewer() {
        return statements.during(() -> town.viewer(people.teacher));
    }

    private static List<JsonNode> items(Answer answer) {
        return answer.body().path("items").valueStream().toList();
    }

    private static List<Answer> together(IntFunction<Answer> request) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int n = 0; n < SENDERS; n++) {
                int number = n;
                sent.add(senders.submit(() -> {
                    start.await();
                    return request.apply(number);
                }));
            }
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : sent) {
                answers.add(one.get(30, TimeUnit.SECONDS));
            }
            return answers;
        }
    }
}
