package fr.ent.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocWordsTests {

    @Test
    void takesTheFirstSentenceForASummary() {
        assertThat(JavadocWords.first("Reads a diary. Answers 304 if it hasn't changed."))
                .isEqualTo("Reads a diary");
        assertThat(JavadocWords.rest("Reads a diary. Answers 304 if it hasn't changed."))
                .isEqualTo("Answers 304 if it hasn't changed.");
    }

    @Test
    void doesNotEndASentenceWithinANumberOrName() {
        assertThat(JavadocWords.first("Gives menus in schema 1.2.3 as CSV. More."))
                .isEqualTo("Gives menus in schema 1.2.3 as CSV");
    }

    @Test
    void readsAPublicTypeAsItStandsInItsSource() {
        assertThat(new JavadocWords().getClassJavadoc(Route.class))
                .isEqualTo("A route, as its annotations tell about it.");
    }
}
