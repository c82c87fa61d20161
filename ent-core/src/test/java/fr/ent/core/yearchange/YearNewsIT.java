package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Families and heads hear of changes of years. */
class YearNewsIT extends TownYearScene {

    @Test
    void tellsFamiliesWhatIsDecidedAndWhatIsTrue() {
        plansWithAClassForEach();
        applyAll();
        assertThat(told("core.year-passes-on")).isEqualTo(1);
        assertThat(told("core.year-class")).isZero();

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(told("core.year-class")).isEqualTo(1);
    }

    @Test
    void tellsOfAnUndoThoseWhoHaveReadOtherwise() {
        plansWithAClassForEach();
        applyAll();
        undo(planOf(nursery));
        assertThat(told("core.year-passes-on")).as("unread").isZero();
        assertThat(told("core.year-undone")).isZero();

        previewAll();
        applyAll();
        update("update core.notice set read_at = now() where recipient_id = :id", mother.value());
        undo(planOf(nursery));

        assertThat(told("core.year-undone")).isEqualTo(1);
    }

    @Test
    void tellsWhenAChildStaysWhoWasSaidToGo() {
        plansWithAClassForEach();
        applyAll();
        update(
                "update core.pupil set class_id = '%s' where id = :id".formatted(town.schoolClass(nursery, "Lune")),
                zoe.value());

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(schoolOf(zoe)).isEqualTo("Les Tilleuls");
        assertThat(told("core.year-undone")).isEqualTo(1);
    }

    private int told(String kind) {
        return town.number(
                "select count(*) from core.notice where recipient_id = :id and kind = '%s'".formatted(kind),
                mother.value());
    }
}
