package fr.ent.messaging.blog.contributor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** An animator of the school, and one of another, with what they write for its journal. */
abstract class ContributorScene extends BlogScene {

    protected PersonId animator;
    protected PersonId animatorElsewhere;

    @BeforeEach
    void animators() {
        animator = town.animator("Noa", "Ferrand", school);
        animatorElsewhere = town.animator("Lou", "Masson", town.school("Paul-Bert"));
    }

    protected String write(PersonId author, Map<String, ?> more) {
        Answer begun = client.post(author, ARTICLES, body(more));
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(201);
        return begun.id();
    }

    protected Map<String, Object> body(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("schoolId", school, "title", "Le carnaval", "text", "Nous avons défilé.", "audience", "SCHOOL"));
        body.putAll(more);
        return body;
    }
}
