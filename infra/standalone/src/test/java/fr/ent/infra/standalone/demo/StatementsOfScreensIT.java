package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** So many statements for a screen of a family, and no more. */
class StatementsOfScreensIT extends SofiasScreens {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void thePersonWhoAsks() throws Exception {
        assertThat(counted("/api/me")).isLessThanOrEqualTo(2);
    }

    @Test
    void theHome() throws Exception {
        assertThat(counted("/api/home?" + week)).isLessThanOrEqualTo(8);
    }

    @Test
    void homeworkOfAWeek() throws Exception {
        assertThat(counted("/api/homework/diary?childId=" + child.id() + "&" + week))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void menusOfAWeek() throws Exception {
        assertThat(counted("/api/canteen/menus?schoolId=" + child.schoolId() + "&" + week))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void theCanteenWeek() throws Exception {
        assertThat(counted("/api/canteen/week?" + week)).isLessThanOrEqualTo(6);
    }

    @Test
    void theConfiguration() throws Exception {
        assertThat(counted("/api/public/config")).isZero();
    }

    @Test
    void bookingAMealAndCancellingIt() throws Exception {
        JsonNode free = freeLunch();
        String wanted = "{\"childId\":\"%s\",\"activityId\":\"%s\",\"date\":\"%s\"}"
                .formatted(
                        free.get("childId").asString(),
                        free.get("activityId").asString(),
                        free.get("date").asString());
        String[] booked = new String[1];

        int booking = statements.during(
                () -> booked[0] = written(post("/api/canteen/bookings").header("Idempotency-Key", "lunch"), wanted));
        String id = JSON.readTree(booked[0]).get("id").asString();
        int cancelling = statements.during(() -> written(delete("/api/canteen/bookings/" + id), ""));

        assertThat(booking).isLessThanOrEqualTo(12);
        assertThat(cancelling).isLessThanOrEqualTo(8);
    }

    @Test
    void postingAMessage() throws Exception {
        JsonNode conversations =
                JSON.readTree(read("/api/messaging/conversations")).get("items");
        String path =
                "/api/messaging/conversations/" + conversations.get(0).get("id").asString() + "/messages";
        String said = "{\"text\":\"À quelle heure rentre la classe ?\"}";

        int posting = statements.during(() -> written(post(path).header("Idempotency-Key", path), said));

        assertThat(posting).isLessThanOrEqualTo(10);
    }

    /** A lunch that can be booked now, in the weeks to come. */
    private JsonNode freeLunch() throws Exception {
        LocalDate monday = monday();
        JsonNode weeks = JSON.readTree(read("/api/canteen/week?from=" + monday + "&to=" + monday.plusDays(60)));
        return weeks.get("children")
                .valueStream()
                .flatMap(child -> child.get("days")
                        .valueStream()
                        .filter(day -> day.get("status").asString().equals("FREE")
                                && day.get("changeable").asBoolean())
                        .map(day -> (JsonNode) JSON.createObjectNode()
                                .put("childId", child.get("childId").asString())
                                .put("activityId", child.get("activityId").asString())
                                .put("date", day.get("date").asString())))
                .findFirst()
                .orElseThrow();
    }

    /** Asked before, so that what rarely changes is known. */
    private int counted(String path) throws Exception {
        read(path);
        return statements.during(() -> read(path));
    }
}
