package fr.ent.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTagsTests {

    private final AnswerTags tags = new AnswerTags("one");

    @Test
    void isTheSameForTheSameFacts() {
        assertThat(tags.tag("a diary")).isEqualTo(tags.tag("a diary")).matches("\"[0-9a-f]{32}\"");
    }

    @Test
    void changesWithTheFacts() {
        assertThat(tags.tag("a diary")).isNotEqualTo(tags.tag("another diary"));
    }

    @Test
    void changesWithTheBuild() {
        AnswerTags later = new AnswerTags("another");

        assertThat(later.tag("a diary")).isNotEqualTo(tags.tag("a diary"));
    }
}
