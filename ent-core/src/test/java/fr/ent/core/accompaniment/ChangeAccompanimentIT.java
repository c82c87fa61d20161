package fr.ent.core.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeAccompanimentIT extends AccompanimentScene {

    @Test
    void theHeadChangesPupilsAndTheLastDay() throws Exception {
        String id = named("2026-11-24", "2026-11-27");

        assertThat(change(dumont, id, 0, "2026-12-04", malo).getStatus()).isEqualTo(200);

        assertThat(shown()).containsExactly("Malo");
        clock.set(Instant.parse("2026-12-04T22:59:59Z"));
        assertThat(shown()).containsExactly("Malo");
        assertThat(told("core.accompaniment-changed")).isOne();
        assertThat(town.audited("accompaniment.changed")).isOne();
        assertThat(town.audited("accompaniment.ended")).isOne();
    }

    @Test
    void ofTwoWhoChangeItTheSecondReadsAnew() throws Exception {
        String id = named("2026-11-24", "2026-11-27");
        change(dumont, id, 0, "2026-12-04", lea);

        assertThat(problem(change(dumont, id, 0, "2026-12-01", lea))).isEqualTo("409 core:changed-meanwhile");
    }

    @Test
    void somebodyWithoutPupilsAccompaniesNobody() throws Exception {
        String id = named("2026-11-24", "2026-11-27");

        assertThat(change(dumont, id, 0, "2026-11-27").getStatus()).isEqualTo(400);
    }

    @Test
    void endingItShowsNobodyTheSameSecond() throws Exception {
        String id = named("2026-11-24", "2026-11-27");

        assertThat(end(dumont, id).getStatus()).isEqualTo(204);

        assertThat(shown()).isEmpty();
        assertThat(told("core.accompaniment-ended")).isOne();
        assertThat(town.audited("accompaniment.ended")).isOne();
        assertThat(end(dumont, id).getStatus()).isEqualTo(404);
        assertThat(JsonPath.<List<Object>>read(list(), "$")).isEmpty();
    }

    @Test
    void oneThatHasntBegunIsTakenBack() throws Exception {
        String id = named("2026-11-26", "2026-11-27");

        assertThat(end(dumont, id).getStatus()).isEqualTo(204);

        assertThat(town.number("select count(*) from core.ended_right where person_id = :id", julie.value()))
                .isZero();
    }

    @Test
    void nobodyElseChangesIt() throws Exception {
        String id = named("2026-11-24", "2026-11-27");

        assertThat(change(otherHead, id, 0, "2026-12-04", lea).getStatus()).isEqualTo(404);
        assertThat(end(otherHead, id).getStatus()).isEqualTo(404);
        assertThat(shown()).containsExactly("Léa");
    }
}
