package fr.ent.messaging.conversation;

import static fr.ent.messaging.testing.Client.CONVERSATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.Viewer;
import fr.ent.messaging.ConversationId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.ConversationScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@MessagingTest
class ConversationFlowIT extends ConversationScene {

    @Autowired
    private SendMessage sendMessage;

    @Test
    void aMessageIsReadWithItsAuthorAndHour() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        Answer sent = client.say(people.teacher, conversation, "Bonjour Madame");

        assertThat(sent.status()).isEqualTo(201);
        JsonNode second = items(client.history(people.mother, conversation, 1)).getFirst();
        assertThat(second).isEqualTo(sent.body());
        assertThat(second.path("sequence").asInt()).isEqualTo(2);
        assertThat(second.path("author").path("givenName").asString()).isEqualTo("Claire");
        assertThat(second.path("sentAt").asString()).isEqualTo("2026-11-24T09:00:00Z");
    }

    @Test
    void othersHaveUnreadMessagesUntilTheyReadThem() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        client.say(people.mother, conversation, "Une question");
        client.say(people.mother, conversation, "Encore une");

        assertThat(client.unread(people.mother)).isZero();
        assertThat(client.unread(people.teacher)).isEqualTo(3);
        client.read(people.teacher, conversation, 2);
        assertThat(client.unread(people.teacher)).isEqualTo(1);
        client.read(people.teacher, conversation, 1);
        assertThat(client.unread(people.teacher)).isEqualTo(1);
        client.read(people.teacher, conversation, Integer.MAX_VALUE);
        assertThat(client.unread(people.teacher)).isZero();
        client.say(people.mother, conversation, "Et enfin");
        assertThat(client.unread(people.teacher)).isEqualTo(1);
    }

    @Test
    void writingDoesntHideUnreadMessages() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        client.say(people.teacher, conversation, "Bonjour Madame");

        assertThat(client.unread(people.teacher)).isEqualTo(1);
        JsonNode line = items(client.get(people.teacher, CONVERSATIONS)).getFirst();
        assertThat(line.path("unread").asInt()).isEqualTo(1);
        assertThat(line.path("lastMessage").path("preview").asString()).isEqualTo("Bonjour Madame");
        assertThat(line.path("lastMessage").path("author").path("givenName").asString())
                .isEqualTo("Claire");
    }

    @Test
    void onlyTheNextMessagesOfAConversationAreCounted() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        sayInTurn(conversation, 2, 405);

        JsonNode line = items(client.get(people.teacher, CONVERSATIONS)).getFirst();
        assertThat(line.path("unread").asInt()).isEqualTo(101);
        assertThat(client.unread(people.teacher)).isEqualTo(101);
        client.read(people.teacher, conversation, 401);
        assertThat(client.unread(people.teacher)).isEqualTo(2);
    }

    @Test
    void aBurstRingsOnceUntilItIsRead() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        client.say(people.mother, conversation, "Une question");
        client.say(people.mother, conversation, "Encore une");

        assertThat(client.bell(people.teacher)).isEqualTo(1);
        assertThat(client.bell(people.mother)).isZero();
        client.read(people.teacher, conversation, 2);
        assertThat(client.bell(people.teacher)).isEqualTo(1);
        client.read(people.teacher, conversation, 3);
        assertThat(client.bell(people.teacher)).isZero();
        client.say(people.mother, conversation, "Et enfin");
        assertThat(client.bell(people.teacher)).isEqualTo(1);
    }

    @Test
    void theNoticeSaysWhoAboutWhomAndWhereButNotWhat() {
        String conversation =
                client.start(people.mother, people.lea, "Un secret").id();

        Answer bell = client.get(people.teacher, "/api/core/notices");

        JsonNode notice = items(bell).getFirst();
        assertThat(notice.path("kind").asString()).isEqualTo("messaging.new-message");
        assertThat(notice.path("link").asString()).isEqualTo("/messages/" + conversation);
        JsonNode arguments = notice.path("arguments");
        assertThat(arguments.path("author").asString()).isEqualTo("Sofia Benali");
        assertThat(arguments.path("child").asString()).isEqualTo("Léa");
        assertThat(arguments.path("subject").asString()).isEqualTo("Sortie au musée");
        assertThat(bell.body().toString()).doesNotContain("Un secret");
    }

    @Test
    void aClientThatWasCutOffCatchesUpPageByPage() {
        String conversation =
                client.start(people.mother, people.lea, "Message 1").id();
        sayInTurn(conversation, 2, 251);

        assertThat(sequences(client.history(people.mother, conversation, 1))).isEqualTo(range(2, 101));
        assertThat(sequences(client.history(people.mother, conversation, 101))).isEqualTo(range(102, 201));
        Answer last = client.history(people.mother, conversation, 201);
        assertThat(sequences(last)).isEqualTo(range(202, 251));
        assertThat(last.body().path("more").asBoolean()).isFalse();
        String messages = CONVERSATIONS + "/" + conversation + "/messages";
        Answer newest = client.get(people.mother, messages);
        assertThat(sequences(newest)).isEqualTo(range(152, 251));
        assertThat(newest.body().path("more").asBoolean()).isTrue();
        assertThat(sequences(client.get(people.mother, messages + "?before=152")))
                .isEqualTo(range(52, 151));
    }

    @Test
    void aLongListIsReadInPagesWithoutGapOrRepeat() {
        Set<String> started = new HashSet<>();
        IntStream.range(0, 34)
                .mapToObj(n -> client.start(n % 2 == 0 ? people.mother : people.father, people.lea, "Sujet " + n))
                .forEach(answer -> started.add(answer.id()));

        Answer first = client.get(people.teacher, CONVERSATIONS);
        String next = first.body().path("next").asString();
        Answer second = client.get(people.teacher, CONVERSATIONS + "?before=" + next);

        assertThat(items(first)).hasSize(30);
        assertThat(second.body().path("next").isNull()).isTrue();
        assertThat(Stream.of(first, second)
                        .flatMap(page -> items(page).stream())
                        .map(item -> item.path("id").asString()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(started);
    }

    @Test
    void aPhoneThatPollsIsToldWhenNothingChanged() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();
        String etag = client.get(people.teacher, CONVERSATIONS).header("ETag");

        assertThat(client.get(people.teacher, CONVERSATIONS, etag).status()).isEqualTo(304);
        client.say(people.mother, conversation, "Une question");
        assertThat(client.get(people.teacher, CONVERSATIONS, etag).status()).isEqualTo(200);
    }

    @Test
    void anUnusableTextIsRefused() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();

        assertThat(Stream.of("", " \n ", "a".repeat(5001), "nul\0")
                        .map(text ->
                                client.say(people.mother, conversation, text).status()))
                .containsOnly(400);
        assertThat(client.say(people.mother, conversation, "a".repeat(5000)).status())
                .isEqualTo(201);
        assertThat(client.get(people.mother, CONVERSATIONS + "?before=nonsense").status())
                .isEqualTo(400);
    }

    @Test
    void extraFieldsChangeNothing() {
        String conversation = client.start(people.mother, people.lea, "Bonjour").id();

        JsonNode sent = client.post(
                        people.mother,
                        CONVERSATIONS + "/" + conversation + "/messages",
                        Map.of("text", "Oui", "sequence", 99, "authorId", people.teacher, "sentAt", "2020-01-01"))
                .body();

        assertThat(sent.path("sequence").asInt()).isEqualTo(2);
        assertThat(sent.path("author").path("givenName").asString()).isEqualTo("Sofia");
        assertThat(sent.path("sentAt").asString()).isEqualTo("2026-11-24T09:00:00Z");
    }

    private void sayInTurn(String conversation, int from, int to) {
        List<Viewer> authors = List.of(town.viewer(people.mother), town.viewer(people.teacher));
        ConversationId id = new ConversationId(UUID.fromString(conversation));
        town.run(() -> IntStream.rangeClosed(from, to)
                .forEach(n -> assertThat(sendMessage.send(id, "Message " + n, authors.get(n % 2)))
                        .isPresent()));
    }

    private static List<JsonNode> items(Answer answer) {
        return answer.body().path("items").valueStream().toList();
    }

    private static List<Integer> sequences(Answer answer) {
        return items(answer).stream()
                .map(message -> message.path("sequence").asInt())
                .toList();
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
