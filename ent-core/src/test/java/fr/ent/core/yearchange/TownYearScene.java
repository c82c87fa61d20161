package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.mock.web.MockHttpServletResponse;

/** An elementary school and a nursery school of which two pupils finish the last year, and the year 2027-2028 opened. */
abstract class TownYearScene extends YearScene {

    static final String TOWN = "/api/core/town-year-changes";

    SchoolId nursery;
    ClassId ours;
    ChildId zoe;
    ChildId ali;
    PersonId head;
    PersonId mother;

    @BeforeEach
    void aNurserySchool() {
        nursery = town.school("Les Tilleuls");
        update("update core.school set level = 'NURSERY' where id = :id", nursery.value());
        ours = town.schoolClass(nursery, "Les Ours");
        zoe = town.pupil("Zoé", "Petit", nursery, ours);
        ali = town.pupil("Ali", "Petit", nursery, ours);
        update("update core.pupil set level = 'GS' where school_id = :id", nursery.value());
        mother = town.guardian("Sofia", "Petit", zoe);
        head = town.head("Kim", "Own", school);
        town.teacher("Lou", "Merle", ours);
        openNextYear();
    }

    /** The elementary school has a class for those who leave CP, and one for those who come. */
    void plansWithAClassForEach() {
        previewAll();
        assertThat(send(post(CHANGES + "/{id}/classes", planOf(school)).content("""
                        {"name": "CE1", "levels": ["CE1"], "teacherIds": []}"""))
                        .getStatus())
                .isEqualTo(201);
    }

    String previewAll() {
        return done(send(post(TOWN)));
    }

    String applyAll() {
        List<String> plans = town.in(() -> jdbc.sql("""
                        select '{"id": "' || id || '", "version": ' || version || '}' from core.year_change
                        where state = 'PREVIEWED'""").query(String.class).list());
        return done(send(post(TOWN + "/apply").content("{\"plans\": [" + String.join(", ", plans) + "]}")));
    }

    static String done(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).as(body(answer)).isIn(200, 201);
        return body(answer);
    }

    String planOf(SchoolId ofSchool) {
        return text(
                "select id::text from core.year_change where school_id = :id and state <> 'UNDONE'", ofSchool.value());
    }

    String schoolOf(ChildId child) {
        return text(
                "select s.name from core.pupil p join core.school s on s.id = p.school_id where p.id = :id",
                child.value());
    }
}
