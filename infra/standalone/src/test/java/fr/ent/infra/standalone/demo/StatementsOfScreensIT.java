package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** So many statements for a screen of a family, and no more. */
class StatementsOfScreensIT extends SofiasScreens {

    @Test
    void thePersonWhoAsks() throws Exception {
        // who it is, and whether the charter in force is accepted
        assertThat(counted("/api/me")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theHome() throws Exception {
        // one of them asks for the groups that slots of the classes name, two for absences to explain
        assertThat(counted("/api/home?" + week)).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void theHomeOfAClass() throws Exception {
        readAsPupil("/api/class-home");

        assertThat(statements.listDuring(() -> readAsPupil("/api/class-home"))).hasSizeLessThanOrEqualTo(21);
    }

    @Test
    void homeworkOfAWeek() throws Exception {
        assertThat(counted("/api/homework/diary?childId=" + child.id() + "&" + week))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void theListOfAChildsHomework() throws Exception {
        assertThat(counted("/api/homework/todo?childId=" + child.id())).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void theTimetableOfAWeek() throws Exception {
        assertThat(counted(timetable())).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void theProgressOfAChild() throws Exception {
        assertThat(counted("/api/homework/progress?childId=" + child.id())).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void theResourcesToSee() throws Exception {
        assertThat(counted("/api/core/pupils/" + child.id() + "/resources-to-see"))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void menusOfAWeek() throws Exception {
        assertThat(counted("/api/canteen/menus?schoolId=" + child.schoolId() + "&" + week))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void theCanteenWeek() throws Exception {
        assertThat(counted("/api/canteen/week?" + week)).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void theConfiguration() throws Exception {
        assertThat(counted("/api/public/config")).isEmpty();
    }

    @Test
    void bookingAMealAndCancellingIt() throws Exception {
        String wanted = freeLunch();
        String[] booked = new String[1];

        List<String> booking = statements.listDuring(
                () -> booked[0] = written(post("/api/canteen/bookings").header("Idempotency-Key", "lunch"), wanted));
        String id = JSON.readTree(booked[0]).get("id").asString();
        List<String> cancelling = statements.listDuring(() -> written(delete("/api/canteen/bookings/" + id), ""));

        assertThat(booking).hasSizeLessThanOrEqualTo(12);
        assertThat(cancelling).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void postingAMessage() throws Exception {
        JsonNode conversations =
                JSON.readTree(read("/api/messaging/conversations")).get("items");
        String path =
                "/api/messaging/conversations/" + conversations.get(0).get("id").asString() + "/messages";
        String said = "{\"text\":\"À quelle heure rentre la classe ?\"}";

        List<String> posting = statements.listDuring(() -> written(post(path).header("Idempotency-Key", path), said));

        // two of them ask for the quiet hours of the territory and its clock
        assertThat(posting).hasSizeLessThanOrEqualTo(12);
    }

    /** Asked before, so that what rarely changes is known. */
    private List<String> counted(String path) throws Exception {
        read(path);
        return statements.listDuring(() -> read(path));
    }
}
