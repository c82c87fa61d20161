package fr.ent.canteen.presence.caterer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrderWordsTests {

    @Test
    void saysTheFirstOfAMonthAsFrenchDoes() {
        assertThat(OrderWords.of(LocalDate.of(2026, 12, 1))).isEqualTo("mardi 1er décembre 2026");
        assertThat(OrderWords.of(LocalDate.of(2026, 12, 11))).isEqualTo("vendredi 11 décembre 2026");
    }
}
