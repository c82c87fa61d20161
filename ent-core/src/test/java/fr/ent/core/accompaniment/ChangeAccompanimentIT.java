package fr.ent.core.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
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
    void aPupilWhomACourtHidesFromTheHeadStaysNamed() throws Exception {
        String id = named("2026-11-24", "2026-11-27");
        change(dumont, id, 0, "2026-11-27", lea, malo);
        PersonId barred = town.restrictedGuardian("Marc", "Benali", lea);
        town.grant(barred, Role.HEAD, ScopeType.SCHOOL, school.value());
        town.account(barred);

        assertThat(change(barred, id, 1, "2026-12-04", malo).getStatus()).isEqualTo(200);
        assertThat(shown()).containsExactly("Léa", "Malo");

        town.number(
                "with gone as (update core.pupil set left_on = '2026-11-23' where id = :id returning 1) select count(*) from gone",
                lea.value());
        assertThat(change(barred, id, 2, "2026-12-11", malo).getStatus()).isEqualTo(200);
        assertThat(shown()).containsExactly("Malo");
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
