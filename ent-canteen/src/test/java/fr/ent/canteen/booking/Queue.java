package fr.ent.canteen.booking;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** One place, one family that has it and two that wait. The day's cut-off is Thursday 3 December at 10:00 in Paris. */
final class Queue {

    static final LocalDate DAY = MONDAY.plusDays(7);

    final CanteenTown town;
    final ActivityId canteen;
    final Viewer first;
    final Viewer second;
    final Viewer third;
    private final Requests requests;
    private final JdbcClient jdbc;
    private String held = "";

    private Queue(CanteenTown town, Requests requests, JdbcClient jdbc) {
        this.town = town;
        this.requests = requests;
        this.jdbc = jdbc;
        canteen = town.canteen(1);
        first = town.guardian(town.child("Léa"));
        second = town.guardian(town.child("Tom"));
        third = town.guardian(town.child("Zoé"));
    }

    static Queue in(CanteenTown town, Requests requests, JdbcClient jdbc) throws Exception {
        Queue queue = new Queue(town, requests, jdbc);
        queue.form();
        return queue;
    }

    void form() throws Exception {
        held = id(book(first).andExpect(status().isCreated()));
        book(second).andExpect(status().isAccepted());
        book(third).andExpect(status().isAccepted());
    }

    /** Everybody leaves, and comes again. */
    void formAnew() throws Exception {
        town.town().run(() -> {
            jdbc.sql("delete from canteen.booking where activity_id = :id")
                    .param("id", canteen.value())
                    .update();
            jdbc.sql("update canteen.activity_day set taken = 0 where activity_id = :id")
                    .param("id", canteen.value())
                    .update();
        });
        form();
    }

    /** The first family cancels. */
    void free() throws Exception {
        requests.delete(first, "/api/canteen/bookings/{id}", held).andExpect(status().isNoContent());
    }

    ResultActions accept(Viewer viewer, String booking) throws Exception {
        return requests.post(viewer, "/api/canteen/bookings/" + booking + "/acceptance", "");
    }

    ResultActions decline(Viewer viewer) throws Exception {
        return requests.delete(viewer, "/api/canteen/bookings/{id}", id(bookings(viewer)));
    }

    ResultActions bookings(Viewer viewer) throws Exception {
        return requests.get(
                viewer, "/api/canteen/bookings?childId={child}&from={day}&to={day}", child(viewer), DAY, DAY);
    }

    int count(String condition) {
        return town.town()
                .in(() -> jdbc.sql(
                                "select count(*) from canteen.booking where activity_id = :activity and " + condition)
                        .param("activity", canteen.value())
                        .query(Integer.class)
                        .single());
    }

    static String id(ResultActions answer) throws Exception {
        String body = content(answer);
        return JsonPath.read(body, body.startsWith("[") ? "$[0].id" : "$.id");
    }

    static String content(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    private ResultActions book(Viewer viewer) throws Exception {
        return requests.book(viewer, child(viewer), canteen, DAY, null);
    }

    private static ChildId child(Viewer viewer) {
        return viewer.children().getFirst().id();
    }
}
