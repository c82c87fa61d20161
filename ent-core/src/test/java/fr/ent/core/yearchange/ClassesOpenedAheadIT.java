package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Classes of the year to come that a person opened by hand, before its passage is planned or while it waits. */
class ClassesOpenedAheadIT extends YearScene {

    @Test
    void areProposedWithThoseOfTheYearBeforeThatHaveOtherNames() {
        openNextYear();
        open("cp");
        open("Ulis");

        String id = preview();

        assertThat(JsonPath.<List<String>>read(show(id), "$.classes[*].name"))
                .containsExactlyInAnyOrder("cp", "CM2", "Ulis");
        assertThat(JsonPath.<List<String>>read(show(id), "$.classes[?(@.name == 'cp')].levels[*]"))
                .containsExactly("CP");
    }

    @Test
    void areMetByTheirNameAsTheYearBegins() {
        String id = plan();
        open("ce1");
        assertThat(apply(id).getStatus()).isEqualTo(204);

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(classOf(lea)).isEqualTo("2027-2028 ce1");
        assertThat(town.number(
                        "select count(*) from core.school_class where school_id = :id and lower(name) = 'ce1'",
                        school.value()))
                .isOne();
    }

    @Test
    void aPlanHasNoTwoClassesWhoseNamesImportsTakeForTheSame() {
        String id = plan();

        assertThat(problem(send(post(CHANGES + "/{id}/classes", id).content("""
                        {"name": "ce 1", "levels": ["CE1"], "teacherIds": []}"""))))
                .isEqualTo("core:planned-class-known");
    }

    private void open(String name) {
        String year = text("""
                select y.id::text from core.school_year y join core.school s on s.territory_id = y.territory_id
                where y.label = '2027-2028' and s.id = :id""", school.value());
        MockHttpServletResponse opened = send(post("/api/core/classes").content("""
                        {"schoolId": "%s", "yearId": "%s", "name": "%s", "levels": []}""".formatted(school, year, name)));
        assertThat(opened.getStatus()).as(body(opened)).isEqualTo(201);
    }
}
