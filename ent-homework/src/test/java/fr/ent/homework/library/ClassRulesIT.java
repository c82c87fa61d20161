package fr.ent.homework.library;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.homework.library.loan.Mornings;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The rule of CE1, and days that are closed once books are due on them. */
@LibraryTest
class ClassRulesIT {

    private static final String ONE_FOR_A_WEEK = "{\"booksAtOnce\":1,\"days\":7}";

    @Autowired
    private LibraryScenes.LibraryOpener opener;

    @Autowired
    private ApplicationContext context;

    private LibraryScene scene;
    private String rules = "";

    @BeforeEach
    void aLibrary() {
        scene = opener.open();
        rules = "/rules/" + scene.school + "/classes";
    }

    @Test
    void aClassHasARuleOfItsOwnUntilItFollowsTheSchoolsAgain() throws Exception {
        scene.put(scene.teacher, rules + "/" + scene.schoolClass, ONE_FOR_A_WEEK)
                .andExpect(status().isOk());

        String loan = LibraryScene.readText(
                scene.lend(scene.lea, scene.barcode(scene.book("Un")))
                        .andExpect(jsonPath("$.dueOn").value("2026-12-01")),
                "$.id");
        scene.lend(scene.lea, scene.barcode(scene.book("Deux")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.booksAtOnce").value(1));
        scene.lend(scene.eva, scene.barcode(scene.book("Trois")))
                .andExpect(jsonPath("$.dueOn").value("2026-12-08"));
        scene.post(scene.teacher, "/loans/" + loan + "/extend", "")
                .andExpect(jsonPath("$.dueOn").value("2026-12-01"));
        scene.get(scene.head, rules)
                .andExpect(jsonPath("$[?(@.className == 'CE1')].rule.days").value(7))
                .andExpect(jsonPath("$[?(@.className == 'CM2')].rule.days").isEmpty());

        scene.delete(scene.head, rules + "/" + scene.schoolClass).andExpect(status().isNoContent());
        scene.post(scene.teacher, "/loans/" + loan + "/extend", "")
                .andExpect(jsonPath("$.dueOn").value("2026-12-08"));
    }

    @Test
    void nobodySetsTheRuleOfAnotherSchool() throws Exception {
        String path = rules + "/" + scene.schoolClass;
        LibraryScene other = opener.open();

        scene.put(scene.stranger(), path, ONE_FOR_A_WEEK).andExpect(status().isNotFound());
        scene.put(scene.mother, path, ONE_FOR_A_WEEK).andExpect(status().isForbidden());
        scene.put(scene.teacher, rules + "/" + other.schoolClass, ONE_FOR_A_WEEK)
                .andExpect(status().isNotFound());
        scene.put(scene.teacher, path, "{\"booksAtOnce\":0,\"days\":7}").andExpect(status().isBadRequest());
    }

    @Test
    void aBookIsDueOnTheNextOpenDayOnceItsDayIsClosed() throws Exception {
        scene.lend(scene.lea, scene.barcode(scene.book("Un")))
                .andExpect(jsonPath("$.dueOn").value("2026-12-08"));

        scene.town.closure(scene.school, "Élections", LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 8));
        Mornings.begin(context);

        scene.get(scene.mother, "/loans?childId=" + scene.lea)
                .andExpect(jsonPath("$.loans[0].dueOn").value("2026-12-10"));
    }
}
