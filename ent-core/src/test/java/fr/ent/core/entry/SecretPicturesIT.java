package fr.ent.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretPicturesIT extends EntryScene {

    @BeforeEach
    void threePicturesAreAsked() throws Exception {
        askSecrets();
        read(code);
    }

    @Test
    void areChosenWhileTheTeacherHoldsTheClassOpen() throws Exception {
        read(code).andExpect(jsonPath("$.children[0].secret").value("TEACHER"));
        choose(lea, RIGHT)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(problem("teacher")));
        enter(lea, RIGHT).andExpect(status().isConflict());
        enter(lea, "null").andExpect(status().isConflict());

        hold("OPEN", "\"11:00\"");
        read(code).andExpect(jsonPath("$.children[0].secret").value("CHOOSE"));
        enter(lea, RIGHT).andExpect(jsonPath("$.type").value(problem("choose")));
        choose(lea, "[\"SUN\", \"SUN\", \"MOON\"]").andExpect(status().isBadRequest());
        choose(lea, RIGHT).andExpect(status().isNoContent());

        read(code).andExpect(jsonPath("$.children[0].secret").value("SHOW"));
        choose(lea, WRONG).andExpect(status().isConflict());
        enter(lea, WRONG)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value(problem("wrong")));
        enter(lea, "null").andExpect(status().isForbidden());
        enter(lea, RIGHT).andExpect(status().isNoContent());
    }

    @Test
    void areAskedFromTheAgeThatTheTeacherSays() throws Exception {
        ChildId tom = town.pupil("Tom", "Petit", school, schoolClass);
        born(tom, "2021-01-01");
        asking.put(teacher, entry("/rules"), "{\"secretsFrom\": 6, \"hours\": {\"spans\": []}}")
                .andExpect(jsonPath("$.pupils[0].asked").value(true))
                .andExpect(jsonPath("$.pupils[1].asked").value(false));
        hold("OPEN", "\"11:00\"");

        enter(tom, "null").andExpect(status().isNoContent());
        enter(lea, "null").andExpect(status().isConflict());

        born(tom, "2020-12-31");
        enter(tom, "null").andExpect(status().isConflict());
        asking.put(teacher, entry("/rules"), "{\"secretsFrom\": 1, \"hours\": {\"spans\": []}}")
                .andExpect(status().isBadRequest());
    }

    @Test
    void areAskedFromSixWhereNobodySaidOtherwise() throws Exception {
        ChildId tom = town.pupil("Tom", "Petit", school, schoolClass);
        born(tom, "2021-01-01");
        write("delete from core.class_entry where class_id = '" + schoolClass + "'");

        asking.get(teacher, entry(""))
                .andExpect(jsonPath("$.secretsFrom").value(6))
                .andExpect(jsonPath("$.pupils[1].asked").value(false));
    }

    private void born(ChildId child, String day) {
        write("update core.person set birth_date = '%s' where id = '%s'".formatted(day, child));
    }

    @Test
    void lockAChildOutForTenMinutesAfterFiveWrongOnesAndTellTheTeacher() throws Exception {
        chosen();
        for (int i = 0; i < 4; i++) {
            enter(lea, WRONG).andExpect(status().isForbidden());
        }
        enter(lea, WRONG)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(problem("locked")));
        enter(lea, RIGHT).andExpect(status().isConflict());
        assertThat(told("core.entry-locked")).isOne();
        asking.get(teacher, entry(""))
                .andExpect(jsonPath("$.pupils[0].lockedUntil").value("2026-11-24T09:10:00Z"));

        clock.set(clock.instant().plus(Duration.ofMinutes(10)));
        enter(lea, RIGHT).andExpect(status().isNoContent());
    }

    @Test
    void lockAChildOutForTwiceAsLongEachTimeThatNobodyGotThemRight() throws Exception {
        chosen();
        for (int minutes : List.of(10, 20)) {
            for (int i = 0; i < 5; i++) {
                enter(lea, WRONG);
            }
            clock.set(clock.instant().plus(Duration.ofMinutes(minutes)).minusSeconds(1));
            enter(lea, RIGHT).andExpect(status().isConflict());
            clock.set(clock.instant().plusSeconds(1));
        }
        enter(lea, RIGHT).andExpect(status().isNoContent());
    }

    @Test
    void shutTheClassWhereItsChildrenAreTriedOneAfterTheOther() throws Exception {
        List<ChildId> others = Stream.of("Adam", "Inès", "Noé", "Tom")
                .map(name -> town.pupil(name, "Petit", school, schoolClass))
                .toList();
        read(code);
        chosen();
        for (ChildId other : others) {
            choose(other, RIGHT).andExpect(status().isNoContent());
            for (int i = 0; i < 5; i++) {
                enter(other, WRONG);
            }
        }
        for (int i = 0; i < 5; i++) {
            read(code).andExpect(status().isOk());
            enter(lea, WRONG);
        }
        read(code).andExpect(status().isNotFound());
        assertThat(told("core.entry-besieged")).isOne();
        hold("OPEN", "\"11:00\"");
        enter(lea, RIGHT).andExpect(status().isNoContent());
        enter(others.getFirst(), WRONG).andExpect(status().isForbidden());
        read(code).andExpect(status().isOk());
    }

    @Test
    void countAnewAfterARightOne() throws Exception {
        chosen();
        for (int i = 0; i < 4; i++) {
            enter(lea, WRONG).andExpect(status().isForbidden());
        }
        enter(lea, RIGHT).andExpect(status().isNoContent());
        enter(lea, WRONG).andExpect(status().isForbidden());
        enter(lea, RIGHT).andExpect(status().isNoContent());
    }

    @Test
    void areTriedAgainAtOnceWhereTheTeacherUnlocks() throws Exception {
        chosen();
        for (int i = 0; i < 5; i++) {
            enter(lea, WRONG);
        }

        asking.delete(teacher, pupil("/lock")).andExpect(status().isNoContent());

        enter(lea, RIGHT).andExpect(status().isNoContent());
        assertThat(town.audited("entry.unlocked")).isOne();
    }

    @Test
    void areForgottenByTheTeacherInOneTapAndChosenAnew() throws Exception {
        chosen();
        write("update core.class_entry set by_hand = null, by_hand_until = null");
        call(lea).andExpect(status().isNoContent());
        call(lea).andExpect(status().isNoContent());
        assertThat(told("core.entry-forgotten")).isOne();

        asking.delete(teacher, pupil("/secret")).andExpect(status().isNoContent());

        read(code).andExpect(jsonPath("$.children[0].secret").value("CHOOSE"));
        choose(lea, WRONG).andExpect(status().isNoContent());
        enter(lea, RIGHT).andExpect(status().isForbidden());
        enter(lea, WRONG).andExpect(status().isNoContent());
    }

    @Test
    void areKeptAsASlowHashThatIsAnotherForEachChild() throws Exception {
        ChildId tom = town.pupil("Tom", "Petit", school, schoolClass);
        chosen();
        read(code);
        choose(tom, RIGHT).andExpect(status().isNoContent());

        assertThat(town.number(
                        "select count(distinct secret) from core.pupil_entry where class_id = :id and secret like '%.30000.%'",
                        schoolClass.value()))
                .isEqualTo(2);
    }

    @Test
    void ofAnotherKeyAreChosenAnew() throws Exception {
        chosen();
        write("update core.pupil_entry set secret = 'otherkey.1.AAAA.AAAA'");

        read(code).andExpect(jsonPath("$.children[0].secret").value("CHOOSE"));
        choose(lea, RIGHT).andExpect(status().isNoContent());
    }

    private void chosen() throws Exception {
        hold("OPEN", "\"11:00\"");
        choose(lea, RIGHT).andExpect(status().isNoContent());
    }

    private String pupil(String more) {
        return "/api/core/pupils/" + lea + "/entry" + more;
    }

    private static String problem(String name) {
        return "urn:ent:problem:core:entry-" + name;
    }
}
