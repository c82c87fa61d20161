package fr.ent.messaging.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.testing.SecondCopy;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.Client;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.WritingScene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.messaging.simp.SimpMessageSendingOperations;
import org.springframework.test.web.servlet.MockMvc;

/** Those who have a text open hear what others write, whichever copy of the application keeps it. */
@MessagingTest
class SharedTextsLiveIT extends WritingScene {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SimpMessageSendingOperations broker;

    @LocalServerPort
    private int port;

    @Test
    void hearWhatIsWrittenAndWhereOthersAreAndNobodyElseDoes() {
        String text = begin(rose, malo);
        Ear ear = listen(malo);
        Ear left = listen(zoe);

        ok(200, write(rose, text, typed(7, 0, "Il était")));
        assertThat(ear.next())
                .contains("\"kind\":\"WORDS\"", "\"sequence\":1", typed(7, 0, "Il était"), "\"personId\":\"" + rose);
        ok(204, cursor(rose, text, "{\"anchor\":1}"));
        assertThat(ear.next()).contains("\"kind\":\"CURSOR\"", "\"browser\":7", "\"personId\":\"" + rose, "anchor");
        ok(200, step(teacher, text, "close", Map.of()));
        assertThat(ear.next()).contains("\"kind\":\"TEXT\"");

        broker.convertAndSendToUser(zoe.toString(), LiveQueue.SHARED_TEXTS.destination(), "the end");
        assertThat(left.next()).isEqualTo("the end");
    }

    @Test
    void aLongPartIsAskedForByThoseWhoHear() {
        String text = begin();
        Ear ear = listen(malo);

        ok(200, write(rose, text, typed(7, 0, "é".repeat(5_000))));

        assertThat(ear.next()).contains("\"sequence\":1", "\"content\":null");
    }

    @Test
    void oneWhoIsTakenOutHearsNothingMore() {
        String text = begin(rose, malo);
        Ear ear = listen(malo);
        Ear other = listen(rose);

        ok(200, client.put(teacher, TEXTS + "/" + text, Map.of("title", "Le loup", "writerIds", List.of(rose))));
        assertThat(other.next()).contains("TEXT");
        ok(200, write(rose, text, typed(7, 0, "Il était")));
        assertThat(other.next()).contains("WORDS");

        broker.convertAndSendToUser(malo.toString(), LiveQueue.SHARED_TEXTS.destination(), "the end");
        assertThat(ear.next()).isEqualTo("the end");
    }

    /** Rose is connected to this copy, Malo's words come by the other; and the other way round nothing differs. */
    @Test
    void twoCopiesServeTheSameText() {
        String text = begin();
        try (SecondCopy second = SecondCopy.of(application)) {
            Client there = new Client(second.bean(MockMvc.class), town);
            Ear ear = listen(rose);

            ok(200, write(rose, text, typed(7, 0, "Il était")));
            assertThat(ear.next()).contains("\"sequence\":1");
            ok(
                    200,
                    there.put(
                            malo,
                            TEXTS + "/" + text + "/words",
                            Map.of("era", 0, "content", after(8, 0, 7, 7, " une fois"))));

            assertThat(ear.next()).contains("\"sequence\":2", after(8, 0, 7, 7, " une fois"));
            assertThat(there.get(zoe, TEXTS + "/" + text + "/words").body())
                    .isEqualTo(read(zoe, text).body());
        }
    }

    private Answer cursor(PersonId person, String text, String cursor) {
        return client.put(person, TEXTS + "/" + text + "/cursor", Map.of("browser", 7, "cursor", cursor));
    }

    private Ear listen(PersonId person) {
        town.viewer(person);
        return new Ear(person.toString(), port).listenTo(LiveQueue.SHARED_TEXTS, broker);
    }
}
