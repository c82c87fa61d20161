package fr.ent.messaging.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import java.util.Map;

/** A teacher who has books made of the blog of a class. */
public record BookMaker(Client client, PersonId teacher, ClassId schoolClass) {

    public static final String BOOKS = "/api/messaging/blog-books";

    public Answer ask(String audience) {
        return client.post(teacher, BOOKS, Map.of("classId", schoolClass, "audience", audience));
    }

    /** The id of a book that is ready. */
    public String make(String audience) {
        return awaitReady(ask(audience));
    }

    public String awaitReady(Answer asked) {
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        await().atMost(BookFiles.LONG)
                .until(() -> list().body()
                        .valueStream()
                        .anyMatch(book -> book.path("id").asString().equals(asked.id())
                                && book.path("state").asString().equals("READY")));
        return asked.id();
    }

    public Answer list() {
        return client.get(teacher, BOOKS + "?classId=" + schoolClass);
    }

    public byte[] fetch(String book, String format) {
        Answer answer = open(book, format);
        assertThat(answer.status()).isEqualTo(200);
        byte[] content = answer.response().getContentAsByteArray();
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(content.length));
        return content;
    }

    public Answer open(String book, String format) {
        return client.get(teacher, BOOKS + "/" + book + "/content?format=" + format);
    }
}
