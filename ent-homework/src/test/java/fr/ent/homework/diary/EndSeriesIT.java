package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The end of a series, and the way back. Today is Tuesday, 24 November 2026. */
@HomeworkTest
class EndSeriesIT {

    private static final String NOVEMBER = "&from=2026-11-01&to=2026-12-31";

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private PublishDueEntries publishDueEntries;

    @Autowired
    private SettableClock clock;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private Schoolyard yard;

    @BeforeEach
    void aSchool() {
        yard = founder.found();
    }

    @Test
    void theRestOfASeriesIsDeleted() throws Exception {
        String series = id(repeat("2026-12-08", ""));

        delete(yard.colleague(), series, "2026-12-01").andExpect(status().isNotFound());
        delete(founder.found().teacher(), series, "2026-12-01").andExpect(status().isNotFound());
        delete(yard.mother(), series, "2026-12-01").andExpect(status().isForbidden());
        delete(yard.teacher(), series, "2026-12-01").andExpect(status().isNoContent());

        requests.diary(yard.teacher(), "classId=" + yard.schoolClass() + NOVEMBER)
                .andExpect(jsonPath("$.entries[*].date", contains("2026-11-24")));
    }

    @Test
    void aColleagueOfTheClassEndsWhatNobodyHasReadOfASeries() throws Exception {
        String series = id(repeat("2026-12-08", ""));
        clock.set(Instant.parse("2026-12-01T06:00:00Z"));
        publishDueEntries.everywhere();

        delete(yard.coTeacher(), series, "2026-11-24").andExpect(status().isNoContent());

        requests.diary(yard.teacher(), "classId=" + yard.schoolClass() + NOVEMBER)
                .andExpect(jsonPath("$.entries[*].date", contains("2026-11-24", "2026-12-01")));
        delete(yard.coTeacher(), series, "2026-11-24").andExpect(status().isNotFound());
    }

    @Test
    void theActThatDeletedTheRestIsTakenBackAndNoOther() throws Exception {
        String series = id(repeat("2026-12-15", ""));
        delete(yard.teacher(), series, "2026-12-15");
        clock.set(clock.instant().plusSeconds(60));
        delete(yard.teacher(), series, "2026-11-24");
        assertThat(told()).isZero();
        for (Viewer other :
                List.of(yard.colleague(), yard.stranger(), founder.found().teacher())) {
            restore(other, series).andExpect(status().isNotFound());
        }
        restore(yard.mother(), series).andExpect(status().isForbidden());

        restore(yard.teacher(), series).andExpect(status().isNoContent());

        requests.diary(yard.teacher(), "classId=" + yard.schoolClass() + NOVEMBER)
                .andExpect(jsonPath("$.entries[*].date", contains("2026-11-24", "2026-12-01", "2026-12-08")));
        assertThat(told()).isEqualTo(2);
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        restore(yard.teacher(), series).andExpect(status().isNotFound());
    }

    @Test
    void aLongSeriesIsDeletedInAsManyStatementsAsAShortOne() throws Exception {
        String pair = id(repeat("2026-12-01", withFile()));
        String year = id(repeat("2027-06-29", withFile()));
        clock.set(Instant.parse("2027-07-01T06:00:00Z"));
        publishDueEntries.everywhere();

        int few = statements.during(() -> delete(yard.teacher(), pair, "2026-11-24"));
        int many = statements.during(
                () -> delete(yard.teacher(), year, "2026-11-24").andExpect(status().isNoContent()));

        assertThat(many).isEqualTo(few);
        requests.diary(yard.teacher(), "classId=" + yard.schoolClass() + NOVEMBER)
                .andExpect(jsonPath("$.entries").isEmpty());
        assertThat(told()).isZero();
    }

    private String withFile() throws Exception {
        return ",\"fileIds\":[\"" + requests.file(yard.teacher()) + "\"]";
    }

    private ResultActions repeat(String until, String more) throws Exception {
        return requests.as(
                yard.teacher(),
                Requests.json(
                        MockMvcRequestBuilders.post("/api/homework/series"),
                        Requests.homework(yard.schoolClass(), ",\"until\":\"" + until + "\"" + more)));
    }

    private ResultActions delete(Viewer viewer, String series, String from) throws Exception {
        return requests.as(
                viewer, MockMvcRequestBuilders.delete("/api/homework/series/{id}?from={from}", series, from));
    }

    private ResultActions restore(Viewer viewer, String series) throws Exception {
        return requests.as(viewer, MockMvcRequestBuilders.post("/api/homework/series/{id}/restore", series));
    }

    private static String id(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
    }

    private int told() {
        return yard.town()
                .in(() -> jdbc.sql("select count(*) from core.notice where kind = 'homework.due'")
                        .query((row, n) -> row.getInt(1))
                        .single());
    }
}
