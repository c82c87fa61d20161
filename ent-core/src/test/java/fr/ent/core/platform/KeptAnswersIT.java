package fr.ent.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptAnswersIT extends StoredAnswersScene {

    @Test
    void anAnswerOfAnotherVersionIsGivenAgainWithoutComparing() {
        once(KEY, "a", this::created);
        change("form = 0, request = '{}'");

        assertThat(text(once(KEY, "a", this::created))).isEqualTo("{\"number\":1}");
        assertThat(rows()).isOne();
    }

    @Test
    void nothingOfTheRequestIsKept() {
        once(KEY, "A word to the teacher", this::created);

        assertThat(town.in(() -> jdbc.sql("select a::text from core.idempotent_answer a")
                        .query((row, number) -> row.getString(1))
                        .single()))
                .doesNotContain("word");
    }

    @Test
    void anAnswerIsForgottenAfterADay() {
        once(KEY, "a", this::created);
        once("another", "a", this::created);
        forget.everywhere();
        assertThat(text(once(KEY, "a", this::created))).isEqualTo("{\"number\":1}");

        change("created_at = created_at - interval '25 hours' where key = '" + KEY + "'");
        forget.everywhere();

        assertThat(text(once(KEY, "a", this::created))).isEqualTo("{\"number\":3}");
        assertThat(text(once("another", "a", this::created))).isEqualTo("{\"number\":2}");
    }

    private void change(String columns) {
        assertThat(town.in(() ->
                        jdbc.sql("update core.idempotent_answer set " + columns).update()))
                .isOne();
    }
}
