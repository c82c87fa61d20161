package fr.ent.core.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChangeReplacementIT extends ReplacementScene {

    @Test
    void theHeadProlongsIt() throws Exception {
        String id = handedOver("2026-11-24", "2026-11-27");

        assertThat(move(dumont, id, 0, "2026-12-04").getStatus()).isEqualTo(200);

        clock.set(Instant.parse("2026-12-04T22:59:59Z"));
        assertThat(viewer(noe).teaches(schoolClass)).isTrue();
        clock.set(Instant.parse("2026-12-04T23:00:00Z"));
        assertThat(viewer(noe).teaches(schoolClass)).isFalse();
        assertThat(told(noe, "core.replacement-moved")).isOne();
        assertThat(told(aubin, "core.replacement-moved")).isOne();
        assertThat(town.audited("class.replacement-moved")).isOne();
    }

    @Test
    void ofTwoWhoMoveItTheSecondReadsAnew() throws Exception {
        String id = handedOver("2026-11-24", "2026-11-27");
        move(dumont, id, 0, "2026-12-04");

        assertThat(problem(move(dumont, id, 0, "2026-12-01"))).isEqualTo("409 core:changed-meanwhile");
    }

    @Test
    void itCantEndBeforeItBegins() throws Exception {
        String id = handedOver("2026-11-26", "2026-11-27");

        assertThat(move(dumont, id, 0, "2026-11-25").getStatus()).isEqualTo(400);
    }

    @Test
    void endingItShutsTheClassTheSameSecond() throws Exception {
        String id = handedOver("2026-11-24", "2026-11-27");
        assertThat(viewer(noe).teaches(schoolClass)).isTrue();

        assertThat(end(dumont, id).getStatus()).isEqualTo(204);

        assertThat(viewer(noe).teaches(schoolClass)).isFalse();
        assertThat(told(noe, "core.replacement-ended")).isOne();
        assertThat(town.audited("class.handed-back")).isOne();
        assertThat(town.number("select count(*) from core.ended_right where person_id = :id", noe.value()))
                .isOne();
        assertThat(end(dumont, id).getStatus()).isEqualTo(404);
        handedOver("2026-11-24", "2026-11-27");
    }

    @Test
    void oneThatHasntBegunIsTakenBackWithoutATrace() throws Exception {
        String id = handedOver("2026-11-26", "2026-11-27");

        assertThat(end(dumont, id).getStatus()).isEqualTo(204);

        assertThat(town.number("select count(*) from core.ended_right where person_id = :id", noe.value()))
                .isZero();
        assertThat(list(dumont)).contains("\"replacements\":[]");
    }

    @Test
    void theHeadOfAnotherSchoolMovesAndEndsNothing() throws Exception {
        String id = handedOver("2026-11-24", "2026-11-27");

        assertThat(move(otherHead, id, 0, "2026-12-04").getStatus()).isEqualTo(404);
        assertThat(end(otherHead, id).getStatus()).isEqualTo(404);
        assertThat(viewer(noe).teaches(schoolClass)).isTrue();
    }

    @Test
    void aReplacementThatIsOverCantBeMoved() throws Exception {
        String id = handedOver("2026-11-24", "2026-11-27");
        clock.set(Instant.parse("2026-11-30T08:00:00Z"));

        assertThat(move(dumont, id, 0, "2026-12-04").getStatus()).isEqualTo(404);
        handedOver("2026-11-30", "2026-12-04");
    }
}
