package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A year begins whatever has happened since its plan was applied, and who applied it is told. */
class DueYearIT extends YearScene {

    @Test
    void opensAnewAClassThatWentSince() {
        UUID ce1 = aPlanWithClassesThatAreOpen();
        update("delete from core.school_class where id = :id", ce1);

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(classOf(lea)).isEqualTo("2027-2028 CE1");
    }

    @Test
    void opensAgainAClassThatWasClosedSince() {
        UUID ce1 = aPlanWithClassesThatAreOpen();
        update("update core.school_class set closed_on = '2027-07-01' where id = :id", ce1);

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(classOf(lea)).isEqualTo("2027-2028 CE1");
        assertThat(town.number("select count(*) from core.school_class where closed_on is null and id = :id", ce1))
                .isEqualTo(1);
    }

    @Test
    void tellsOnceWhoAppliedAYearThatCantBegin() {
        apply(plan());
        update("update core.pupil set version = 2147483647 where id = :id", lea.value());

        clock.set(FIRST_DAY);
        background.everywhere();
        assertThat(told("core.year-change-late")).isEqualTo(1);

        background.everywhere();
        assertThat(told("core.year-change-late")).isEqualTo(1);

        update("update core.pupil set version = 0 where id = :id", lea.value());
        background.everywhere();
        assertThat(classOf(lea)).isEqualTo("2027-2028 CE1");
        assertThat(told("core.year-change-late")).isZero();
    }

    @Test
    void namesThoseWhoCameSinceAndStayBehind() {
        String id = plan();
        apply(id);
        assertThat(JsonPath.<Integer>read(show(id), "$.newcomers")).isZero();
        ChildId max = pupil("Max", cp, "CP", "");
        assertThat(JsonPath.<Integer>read(show(id), "$.newcomers")).isEqualTo(1);

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(classOf(max)).isEqualTo("2026-2027 CP");
        assertThat(JsonPath.<Integer>read(show(id), "$.newcomers")).isEqualTo(1);
        assertThat(told("core.year-changed' and arguments->>'newcomers' = '1")).isEqualTo(1);

        apply(preview());
        background.everywhere();

        assertThat(classOf(max)).isEqualTo("2027-2028 CE1");
        assertThat(JsonPath.<Integer>read(show(id), "$.newcomers")).isZero();
    }

    @Test
    void forgetsTheDecisionOfThoseWhoAreInTheYearAlready() {
        ChildId max = pupil("Max", cp, "CP", "Passage en CE1");
        UUID ce1 = aPlanWithClassesThatAreOpen();
        update("update core.pupil set class_id = '%s' where id = :id".formatted(ce1), max.value());

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(classOf(max)).isEqualTo("2027-2028 CE1");
        assertThat(text("select next_step from core.pupil where id = :id", max.value()))
                .isEmpty();
    }

    @Test
    void saysWhileItWaitsWhoIsElsewhereAlready() {
        String id = plan();
        apply(id);
        assertThat(JsonPath.<Integer>read(show(id), "$.outdated")).isZero();

        update("update core.pupil set class_id = '%s' where id = :id".formatted(cm2), lea.value());
        pupil("Max", cp, "CP", "");

        assertThat(JsonPath.<Integer>read(show(id), "$.outdated")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(show(id), "$.newcomers")).isEqualTo(1);
    }

    @Test
    void countsThoseWhomTheUndoOfAMergeBringsBackToAClassThatIsClosed() {
        ChildId twin = pupil("Léa", cp, "CP", "");
        String id = plan();
        apply(id);
        clock.set(FIRST_DAY.minus(Duration.ofDays(5)));
        String merge =
                JsonPath.read(body(send(post("/api/core/people/merges").content("""
                {"keptId": "%s", "keptVersion": 0, "goneId": "%s", "goneVersion": 0, "taken": [], "account": "KEPT"}""".formatted(lea, twin)))), "$.id");
        clock.set(FIRST_DAY);
        background.everywhere();
        assertThat(JsonPath.<Integer>read(show(id), "$.newcomers")).isZero();

        assertThat(send(post("/api/core/people/merges/{id}/undo", merge)).getStatus())
                .isEqualTo(200);

        assertThat(JsonPath.<Integer>read(show(id), "$.newcomers")).isEqualTo(1);
        assertThat(town.number(
                        "select count(*) from core.school_class where closed_on is null and id = :id", cp.value()))
                .isEqualTo(1);
    }

    /** The school has a class of each level that its pupils come to, as an import opens them. */
    private UUID aPlanWithClassesThatAreOpen() {
        openNextYear();
        UUID ce1 = UUID.randomUUID();
        update("""
                insert into core.school_class (id, school_id, year_id, name)
                select :id, '%s', id, 'CE1' from core.school_year where label = '2027-2028'""".formatted(school), ce1);
        assertThat(apply(preview()).getStatus()).isEqualTo(204);
        return ce1;
    }

    private int told(String kind) {
        return town.number(
                "select count(*) from core.notice where recipient_id = :id and kind = '%s'".formatted(kind),
                administrator.person().value());
    }
}
