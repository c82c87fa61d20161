package fr.ent.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.disk.FullDisk;
import fr.ent.core.http.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.MediaType;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

@ExtendWith(OutputCaptureExtension.class)
class ProblemAnswersTests {

    private static final String SECRET = "Sofia Benali, 12 rue des Tilleuls";

    private final Desk desk = new Desk();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(desk)
            .setControllerAdvice(new ProblemAnswers())
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                    | name       | required",
                "{'name':' ','day':'2026-11-24'}                       | name       | required",
                "{'name':'a long name','day':'2026-11-24'}             | name       | size",
                "{'name':'a'}                                          | day        | required",
                "{'name':'a','day':'24/11/2026'}                       | day        | malformed",
                "{'name':'a','day':'2026-11-24','files':['nonsense']}  | files[0]   | malformed",
                "{'name':'a','day':'2026-11-24','rate':11}             | rate       | decimal-max",
                "{'name':                                              | body       | malformed",
                "[]                                                    | body       | malformed"
            })
    void namesTheFieldAtFaultOfABody(String body, String field, String code) throws Exception {
        mvc.perform(post("/body").contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"')))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:invalid"))
                .andExpect(jsonPath("$.errors[?(@.field == '" + field + "' && @.code == '" + code + "')]")
                        .isNotEmpty())
                .andExpect(jsonPath("$.detail").doesNotExist());
    }

    @ParameterizedTest
    @CsvSource({"/query, id, required", "/query?id=nonsense, id, malformed", "/bounded?size=0, size, min"})
    void namesTheParameterAtFault(String path, String field, String code) throws Exception {
        mvc.perform(get(path))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:invalid"))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @Test
    void namesAMissingFile() throws Exception {
        mvc.perform(multipart("/file"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(jsonPath("$.errors[0].code").value("required"));
    }

    @Test
    void aBodyInPartsThatBreaksOffIsItsSendersFault() throws Exception {
        broken(new MultipartException(SECRET, new EOFException(SECRET)), 400, "invalid")
                .andExpect(jsonPath("$.errors[0].field").value("body"));
    }

    @Test
    void aBodyInPartsThatCanNotBeWrittenDownIsOurs() throws Exception {
        broken(new MultipartException(SECRET, new IOException(SECRET)), 500, "unexpected");
    }

    @Test
    void anUploadOverTheLimitIsTooLarge() throws Exception {
        broken(new MaxUploadSizeExceededException(10), 413, "file-too-large");
    }

    @Test
    void ourOwnProblemsPassUntouchedWithTheirHeaders() throws Exception {
        var limited = Problem.of("429 core:too-many");
        limited.getHeaders()
                .set("Retry-After", String.valueOf(Duration.ofMinutes(1).toSeconds()));

        broken(limited, 429, "too-many").andExpect(header().string("Retry-After", "60"));
    }

    @Test
    void aWrongMethodIsNamed() throws Exception {
        mvc.perform(post("/query"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:method-not-allowed"))
                .andExpect(header().string("Allow", "GET"));
    }

    @Test
    void aStaleVersionIsAConflictWithoutAnyWordOfTheException() throws Exception {
        broken(
                new ObjectOptimisticLockingFailureException(SECRET, new IllegalStateException()),
                409,
                "changed-meanwhile");
    }

    @Test
    void aUniqueViolationIsAConflictWithoutAnyWordOfTheException() throws Exception {
        broken(violation("23505"), 409, "conflict");
    }

    @Test
    void aCheckThatFailsIsOurMistake() throws Exception {
        broken(violation("23514"), 500, "unexpected");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsUnavailable() throws Exception {
        broken(new QueryTimeoutException(SECRET), 503, "unavailable").andExpect(header().exists("Retry-After"));
    }

    /** PostgreSQL ends, or the pool has closed what a request still holds. */
    @ParameterizedTest
    @CsvSource({"57P01", "57P03", "08006", ","})
    void aConnectionThatBreaksIsUnavailable(@Nullable String state) throws Exception {
        RuntimeException lost = new JpaSystemException(new IllegalStateException(new SQLException(SECRET, state)));

        broken(lost, 503, "unavailable").andExpect(header().string("Retry-After", "5"));
    }

    @Test
    void anOutageIsOneLineOfTheLog(CapturedOutput log) throws Exception {
        broken(new QueryTimeoutException("canceled\nby its timeout"), 503, "unavailable");

        assertThat(log.getAll().lines().filter(line -> line.contains("canceled") || line.startsWith("\tat ")))
                .singleElement()
                .asString()
                .endsWith("does not answer: QueryTimeoutException: canceled");
    }

    @Test
    void anOutageSaysWhichServiceIsAway(CapturedOutput log) throws Exception {
        broken(
                new ServiceUnavailable("storage", Duration.ofSeconds(10), new IOException("refused")),
                503,
                "storage-unavailable");

        assertThat(log.getAll()).contains("does not answer: storage: IOException: refused");
    }

    @Test
    void anAnswerThatBreaksOffIsOneLineOfTheLog(CapturedOutput log) throws Exception {
        desk.fails(new ServiceUnavailable("storage", Duration.ofSeconds(10), new IOException("cut")));

        mvc.perform(get("/begun"))
                .andExpect(content().string("Il était"))
                .andExpect(request().attribute(BreakOff.BROKEN, true));

        assertThat(log.getAll().lines().filter(line -> line.contains("WARN") || line.startsWith("\tat ")))
                .singleElement()
                .asString()
                .contains("storage: IOException: cut");
    }

    @Test
    void anAnswerThatBreaksOffAsIfItsReaderHadGoneIsBrokenOffAsWell() throws Exception {
        desk.fails(new UncheckedIOException(new EOFException("the store's connection")));

        mvc.perform(get("/begun")).andExpect(request().attribute(BreakOff.BROKEN, true));
    }

    @Test
    void anAnswerThatHasNotBegunIsNotBrokenOff() throws Exception {
        desk.fails(new QueryTimeoutException(SECRET));

        mvc.perform(get("/broken")).andExpect(request().attribute(BreakOff.BROKEN, nullValue()));
    }

    @Test
    void aFullDiskIsSaidAndAskedAgain(CapturedOutput log) throws Exception {
        IOException full = new IOException("No space left on device");

        broken(new MultipartException(SECRET, full), 503, "disk-full").andExpect(header().exists("Retry-After"));
        broken(new UncheckedIOException(SECRET, full), 503, "disk-full");
        assertThat(log.getAll().lines().filter(line -> line.startsWith("\tat ")))
                .as("no trace")
                .isEmpty();
        assertThat(log.getAll()).contains("is full: " + FullDisk.folder());
    }

    @Test
    void anUnforeseenExceptionIsUnexpectedWithoutAnyOfItsWords() throws Exception {
        broken(new IllegalStateException(SECRET), 500, "unexpected");
    }

    private ResultActions broken(RuntimeException failure, int status, String problemCase) throws Exception {
        desk.fails(failure);
        return mvc.perform(get("/broken"))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:" + problemCase))
                .andExpect(content().string(not(containsString(SECRET))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    private static DataIntegrityViolationException violation(String state) {
        return new DataIntegrityViolationException(SECRET, new SQLException(SECRET, state));
    }
}
