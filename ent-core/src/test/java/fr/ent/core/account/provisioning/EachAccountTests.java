package fr.ent.core.account.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachAccountTests {

    private final EachAccount each = new EachAccount();
    private final List<String> done = new ArrayList<>();

    @Test
    void reachesTheOthersAndSaysAtTheEndWhatFailed() {
        each.doTo(List.of("a", "broken", "b"), this::act);
        each.doTo(List.of("c"), this::act);

        assertThat(done).containsExactly("a", "b", "c");
        assertThatThrownBy(each::end).hasMessage("broken");
    }

    @Test
    void givesUpAfterTenFailures() {
        each.doTo(Collections.nCopies(10, "broken"), this::act);
        each.doTo(List.of("a"), this::act);

        assertThat(done).isEmpty();
        assertThatThrownBy(each::end)
                .satisfies(first -> assertThat(first.getSuppressed()).hasSize(9));
    }

    @Test
    void isContentWithNobody() {
        each.doTo(List.of(), this::act);

        each.end();
    }

    private void act(String subject) {
        if (subject.equals("broken")) {
            throw new IllegalStateException(subject);
        }
        done.add(subject);
    }
}
