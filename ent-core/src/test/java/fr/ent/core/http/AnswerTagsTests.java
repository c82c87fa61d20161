package fr.ent.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTagsTests {

    private final AnswerTags tags = new AnswerTags("2026-11-24T09:00:00Z");

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
        AnswerTags later = new AnswerTags("2026-11-25T09:00:00Z");

        assertThat(later.tag("a diary")).isNotEqualTo(tags.tag("a diary"));
    }

    @Test
    void knowsWhenTheRunningProductWasBuilt() {
        assertThat(new AnswerTags().tag("a diary")).isNotEqualTo(new AnswerTags("null").tag("a diary"));
        assertThat(AnswerTags.class.getResourceAsStream("build.properties"))
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .containsPattern("built=\\d{4}-");
    }
}
