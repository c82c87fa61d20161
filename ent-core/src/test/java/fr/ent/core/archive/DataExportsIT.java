package fr.ent.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.account.testing.ClassScene;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of two copies that make an archive one has it, for as long as it gets on. */
class DataExportsIT extends ClassScene {

    private static final Instant BEGUN = Instant.parse("2026-11-24T09:00:00Z");

    @Autowired
    private DataExports exports;

    @Test
    void isTakenAgainMinutesAfterACopyGetsNoFurther() {
        DataExportId id = asked();
        int mine = take(id, 0);

        assertThat(advance(id, mine, 4)).isTrue();
        assertThat(waiting(8)).isEmpty();
        assertThat(waiting(9)).containsExactly(id);
        int theirs = take(id, 9);

        assertThat(theirs).isEqualTo(mine + 1);
        assertThat(advance(id, mine, 10)).isFalse();
        assertThat(advance(id, theirs, 10)).isTrue();
    }

    @Test
    void isEndedByItsLatestMakerAlone() {
        DataExportId id = asked();
        int mine = take(id, 0);
        int theirs = take(id, 6);

        assertThat(town.in(() -> exports.finish(id, mine, List.of(lea), 10, at(7))))
                .isFalse();
        assertThat(town.in(() -> exports.fail(id, mine, at(7)))).isFalse();
        assertThat(town.in(() -> exports.finish(id, theirs, List.of(lea), 10, at(7))))
                .isTrue();
    }

    private DataExportId asked() {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        DataExportId id = DataExportId.next();
        town.run(() -> exports.add(id, sofia, "", BEGUN, 3));
        return id;
    }

    private int take(DataExportId id, int minute) {
        return town.in(() -> exports.take(id, at(minute), MakeDataExport.AT_MOST))
                .orElseThrow();
    }

    private boolean advance(DataExportId id, int mine, int minute) {
        return town.in(() -> exports.advance(id, mine, 1, at(minute), MakeDataExport.AT_MOST));
    }

    private List<DataExportId> waiting(int minute) {
        return town.in(() -> exports.listWaiting(at(minute))).stream()
                .map(DataExport::id)
                .toList();
    }

    private static Instant at(int minute) {
        return BEGUN.plus(Duration.ofMinutes(minute));
    }
}
