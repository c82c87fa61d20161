package fr.ent.messaging.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.testing.TownDump;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.ConversationScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mother whom two files wrote down, and who wrote as both. */
@MessagingTest
class MergedGuardianIT extends ConversationScene {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void messagesOfBothAreOnePersonsAndComeBack() {
        PersonId agent = town.agent("Nadia", "Ferrand");
        PersonId second = town.guardian("Sofia", "Benali", people.lea);
        String shared = client.start(people.mother, people.lea, "Bonjour").id();
        client.say(second, shared, "Une question");
        String own = client.start(second, people.lea, "Autre chose").id();
        town.viewer(agent);
        Map<String, List<String>> before = dump();

        Answer merged = client.post(
                agent,
                "/api/core/people/merges",
                Map.of(
                        "keptId",
                        people.mother,
                        "keptVersion",
                        0,
                        "goneId",
                        second,
                        "goneVersion",
                        0,
                        "taken",
                        List.of(),
                        "account",
                        "KEPT"));
        assertThat(merged.status()).isEqualTo(201);
        assertThat(client.history(people.mother, own, 0).status()).isEqualTo(200);
        assertThat(dump().toString()).doesNotContain("\"author_id\": \"" + second);
        assertThat(client.post(agent, "/api/core/people/merges/" + merged.id() + "/undo", Map.of())
                        .status())
                .isEqualTo(200);

        assertThat(dump()).isEqualTo(before);
    }

    private Map<String, List<String>> dump() {
        Set<String> without = new HashSet<>(TownDump.HISTORY);
        without.addAll(Set.of("core.notice", "core.merged_row", "core.account"));
        return TownDump.of(town, jdbc, without);
    }
}
