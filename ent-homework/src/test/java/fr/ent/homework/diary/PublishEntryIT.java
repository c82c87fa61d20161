package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@HomeworkTest
class PublishEntryIT {

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient jdbc;

    private Schoolyard yard;

    @BeforeEach
    void aSchool() {
        yard = founder.found();
    }

    @Test
    void aTeacherGivesHomework() throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").isNotEmpty())
                .andExpect(jsonPath("$.classId").value(yard.schoolClass().toString()))
                .andExpect(jsonPath("$.kind").value("HOMEWORK"))
                .andExpect(jsonPath("$.date").value("2026-11-24"))
                .andExpect(jsonPath("$.dueDate").value("2026-11-26"))
                .andExpect(jsonPath("$.subject").value("Mathématiques"))
                .andExpect(jsonPath("$.text").value("Exercice 4 page 12"))
                .andExpect(jsonPath("$.files").isEmpty())
                .andExpect(jsonPath("$.author.familyName").value("Morel"))
                .andExpect(jsonPath("$.version").value(0))
                .andExpect(jsonPath("$.createdAt").value("2026-11-24T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2028-08-31, 201", "2028-09-01, 400", "2099-01-01, 400"})
    void homeworkIsDueBeforeTheNextSchoolYearIsOver(String due, int status) throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), "").replace("2026-11-26", due))
                .andExpect(status().is(status))
                .andExpect(
                        status == 400
                                ? jsonPath("$.errors[0].field").value("dueDate")
                                : jsonPath("$.dueDate").value(due));
    }

    @Test
    void theHeadWritesForAnyClassOfTheSchool() throws Exception {
        requests.write(yard.head(), Requests.homework(yard.schoolClass(), "")).andExpect(status().isCreated());
    }

    @Test
    void aClassOfSomeoneElseDoesNotExist() throws Exception {
        String homework = Requests.homework(yard.schoolClass(), "");

        requests.write(yard.colleague(), homework).andExpect(status().isNotFound());
        requests.write(yard.stranger(), homework).andExpect(status().isNotFound());
        requests.write(founder.found().teacher(), homework).andExpect(status().isNotFound());
        assertThat(entries()).isZero();
    }

    @Test
    void familiesPupilsAndTheTownDoNotWriteHomework() throws Exception {
        String homework = Requests.homework(yard.schoolClass(), "");

        for (Viewer other : List.of(
                yard.mother(),
                yard.town().viewer(yard.lea().asPerson()),
                yard.town().viewer(yard.town().agent("Luc", "Garnier")))) {
            requests.write(other, homework)
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:core:wrong-role"));
        }
        assertThat(entries()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"subject\":\"Mathématiques\" | \"subject\":\" \"           | subject   | required",
                "\"text\":\"Exercice\"         | \"text\":null               | text      | required",
                "\"HOMEWORK\"                  | \"EXAM\"                    | kind      | malformed",
                "\"2026-11-26\"                | \"2026-11-23\"              | dueDate   | before-date",
                "\"2026-11-26\"                | null                        | dueDate   | required",
                "\"2026-11-24\"                | \"24/11/2026\"              | date      | malformed",
                "\"classId\"                   | \"class\"                   | classId   | required",
            })
    void namesTheFieldAtFault(String right, String wrong, String field, String code) throws Exception {
        String homework = Requests.homework(yard.schoolClass(), "").replace("Exercice 4 page 12", "Exercice");

        requests.write(yard.teacher(), homework.replace(right, wrong))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:invalid"))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));
        assertThat(entries()).isZero();
    }

    @Test
    void refusesATextTooLongAndTooManyFiles() throws Exception {
        String files =
                ",\"fileIds\":[" + "\"%s\",".formatted(FileId.next()).repeat(10) + "\"%s\"]".formatted(FileId.next());
        String homework = Requests.homework(yard.schoolClass(), files).replace("Exercice", "x".repeat(5000));

        requests.write(yard.teacher(), homework)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[?(@.field == 'text' && @.code == 'size')]")
                        .isNotEmpty())
                .andExpect(jsonPath("$.errors[?(@.field == 'fileIds' && @.code == 'size')]")
                        .isNotEmpty());
    }

    @Test
    void fieldsThatAreNotOfferedChangeNothing() throws Exception {
        String forged =
                ",\"id\":\"%s\",\"authorId\":\"%s\",\"territoryId\":\"%s\",\"version\":9,\"createdAt\":\"2000-01-01T00:00:00Z\""
                        .formatted(FileId.next(), yard.mother().person(), FileId.next());

        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), forged))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.author.id").value(yard.teacher().person().toString()))
                .andExpect(jsonPath("$.version").value(0))
                .andExpect(jsonPath("$.createdAt").value("2026-11-24T09:00:00Z"));
        assertThat(entries()).isOne();
    }

    @Test
    void attachesOwnFilesAndOpensThemToTheClass() throws Exception {
        FileId poem = requests.file(yard.teacher());
        requests.open(yard.mother(), poem).andExpect(status().isNotFound());

        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"fileIds\":[\"" + poem + "\"]"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.files[0].id").value(poem.toString()))
                .andExpect(jsonPath("$.files[0].name").value("poésie.txt"));

        requests.open(yard.mother(), poem).andExpect(status().isOk());
        requests.open(yard.colleague(), poem).andExpect(status().isNotFound());
    }

    @Test
    void aFileOfSomeoneElseCannotBeAttached() throws Exception {
        FileId theirs = requests.file(yard.colleague());

        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"fileIds\":[\"" + theirs + "\"]"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("fileIds"))
                .andExpect(jsonPath("$.errors[0].code").value("unknown"));
        assertThat(entries()).isZero();
        requests.open(yard.mother(), theirs).andExpect(status().isNotFound());
    }

    @Test
    void aFileThatIsHeldBackForGoodCannotBeAttached() throws Exception {
        FileId poem = requests.file(yard.teacher());
        yard.town()
                .run(() -> jdbc.sql("update core.stored_file set scan = 'TOO_LARGE' where id = :id")
                        .param("id", poem.value())
                        .update());

        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"fileIds\":[\"" + poem + "\"]"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("fileIds"))
                .andExpect(jsonPath("$.errors[0].code").value("withheld"));
        assertThat(entries()).isZero();
    }

    @Test
    void repeatingARequestWritesOneEntry() throws Exception {
        String first = id(repeated(Requests.homework(yard.schoolClass(), "")));
        String again = id(repeated(Requests.homework(yard.schoolClass(), "")));

        assertThat(again).isEqualTo(first);
        assertThat(entries()).isOne();
        repeated(Requests.homework(yard.schoolClass(), "").replace("page 12", "page 13"))
                .andExpect(status().isUnprocessableContent());
    }

    private ResultActions repeated(String body) throws Exception {
        return requests.as(
                yard.teacher(),
                Requests.json(MockMvcRequestBuilders.post(Requests.ENTRIES), body)
                        .header("Idempotency-Key", "once"));
    }

    private static String id(ResultActions answer) throws Exception {
        return JsonPath.read(
                answer.andExpect(status().isCreated()).andReturn().getResponse().getContentAsString(), "$.id");
    }

    private int entries() {
        return yard.town()
                .in(() -> jdbc.sql("select count(*) from homework.entry")
                        .query((row, n) -> row.getInt(1))
                        .single());
    }
}
