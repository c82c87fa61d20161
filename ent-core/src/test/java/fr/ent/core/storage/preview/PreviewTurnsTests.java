package fr.ent.core.storage.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.TerritoryId;
import fr.ent.core.storage.FileId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreviewTurnsTests {

    private static final TerritoryId TOWN = new TerritoryId(new UUID(0, 1));

    private final PreviewTurns turns = new PreviewTurns();

    @Test
    void thoseWhoAskComeInTurnEachWithTheirOldest() {
        List<WaitingDocument> many =
                Stream.generate(PreviewTurnsTests::document).limit(5).toList();
        many.forEach(one -> turns.add("a", one));
        WaitingDocument wanted = document();
        turns.add("b", wanted);

        assertThat(all()).containsExactly(many.get(0), wanted, many.get(1), many.get(2), many.get(3), many.get(4));
        assertThat(turns.isEmpty()).isTrue();
    }

    @Test
    void askingAgainIsWaitingOnce() {
        WaitingDocument wanted = document();
        turns.add("a", wanted);
        turns.add("a", wanted);

        assertThat(all()).containsExactly(wanted);
    }

    @Test
    void nobodyFillsTheMemory() {
        for (int i = 0; i < 1_000; i++) {
            turns.add("a", document());
            turns.add("other " + i, document());
        }

        assertThat(all()).hasSize(20 + 499);
    }

    private List<WaitingDocument> all() {
        List<WaitingDocument> all = new ArrayList<>();
        for (Optional<WaitingDocument> next = turns.next(); next.isPresent(); next = turns.next()) {
            all.add(next.get());
        }
        return all;
    }

    private static WaitingDocument document() {
        return new WaitingDocument(TOWN, FileId.next());
    }
}
