package fr.ent.homework.progress;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.ResultActions;

/** The reports of the first term on their way to the State: Léa's is complete, and of Tom nothing is written. */
abstract class StateReportScene extends ProgressScene {

    static final String LEA_INE = "1234567890A";
    static final String TOM_INE = "1234567891B";

    Viewer head;

    @BeforeEach
    void oneCompleteReport() throws Exception {
        head = head();
        know(lea, LEA_INE, "CE1");
        know(tom, TOM_INE, "CE1");
        number(ce1, "123456");
        address(teacher.person(), "Mme");
        address(head.person(), "M.");
        complete(lea);
    }

    ResultActions readiness(Viewer viewer) throws Exception {
        return get(viewer, "/reports/state?schoolId=%s&term=%s".formatted(school, TERM));
    }

    ResultActions export(Viewer viewer) throws Exception {
        return post(viewer, "/reports/state/export?schoolId=%s&term=%s".formatted(school, TERM), "");
    }

    ResultActions export(Viewer viewer, ClassId only) throws Exception {
        return post(viewer, "/reports/state/export?schoolId=%s&term=%s&classId=%s".formatted(school, TERM, only), "");
    }

    /** Levels in three domains, words, and their publication. */
    void complete(ChildId child) throws Exception {
        noteAll(
                teacher,
                List.of(
                        noted(child, skill("FRENCH", 0), "NOT_REACHED"),
                        noted(child, skill("FRENCH", 1), "PARTLY_REACHED"),
                        noted(child, skill("FRENCH", 2), "PARTLY_REACHED"),
                        noted(child, skill("FRENCH", 4), "EXCEEDED"),
                        noted(child, skill("MATHEMATICS", 0), "REACHED"),
                        noted(child, skill("SPORT", 0), "EXCEEDED")));
        write(child, "Léa progresse.");
        publishOf(child);
    }

    void publishShort(ChildId child) throws Exception {
        noteAll(teacher, List.of(noted(child, skill("FRENCH", 0), "REACHED")));
        publishOf(child);
    }

    void publishOf(ChildId child) throws Exception {
        post(teacher, "/reports/publications?classId=%s&term=%s&childId=%s".formatted(ce1, TERM, child), "")
                .andExpect(status().isOk());
    }

    void write(ChildId child, String general) throws Exception {
        int version = town.number(
                "select coalesce(max(version), 0) from homework.report where child_id = :id", child.value());
        put(teacher, "/reports/%s?term=%s".formatted(child, TERM), """
                {"version": %d, "general": "%s",
                 "subjects": [{"subject": "FRENCH", "words": "Lit & relit <avec> plaisir."}]}""".formatted(version, general))
                .andExpect(status().isNoContent());
    }

    String skill(String subject, int at) throws Exception {
        List<String> skills = JsonPath.read(
                text(results(teacher)), "$.skills[?(@.cycle == 'SECOND' && @.subject == '%s')].id".formatted(subject));
        return skills.get(at);
    }

    ClassId aClassElsewhere() {
        return town.schoolClass(town.school("Ferry"), "CP");
    }

    void know(ChildId child, @Nullable String ine, String level) {
        town.run(() -> jdbc.sql("update core.pupil set ine = :ine, level = :level where id = :id")
                .param("ine", ine)
                .param("level", level)
                .param("id", child.value())
                .update());
    }

    void number(ClassId schoolClass, @Nullable String number) {
        town.run(() -> jdbc.sql("update core.school_class set external_id = :number where id = :id")
                .param("number", number)
                .param("id", schoolClass.value())
                .update());
    }

    void address(PersonId person, String title) {
        town.run(() -> jdbc.sql("update core.person set title = :title where id = :id")
                .param("title", title)
                .param("id", person.value())
                .update());
    }
}
