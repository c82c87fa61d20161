package fr.ent.canteen.testing;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.test.web.servlet.ResultActions;

/** A tablet of an animator: taps, counts its taps, and sends them when told. */
public final class Tablet {

    private final Requests requests;
    private final Viewer animator;
    private final ActivityId activity;
    private final UUID device = UUID.randomUUID();
    private final List<String> queue = new ArrayList<>();
    private long sequence;
    private long cursor;
    private Duration ahead = Duration.ZERO;

    public Tablet(Requests requests, Viewer animator, ActivityId activity) {
        this.requests = requests;
        this.animator = animator;
        this.activity = activity;
    }

    /** Sets its clock wrong. */
    public Tablet ahead(Duration wrong) {
        ahead = wrong;
        return this;
    }

    public Tablet tap(ChildId child, String kind, Instant trueTime) {
        return tap(child, kind, "SEEN", trueTime);
    }

    /** Says it of a child who was left when the roll was finished. */
    public Tablet presume(ChildId child, String kind, Instant trueTime) {
        return tap(child, kind, "PRESUMED", trueTime);
    }

    /** Says when it happened, some time after it did. */
    public Tablet say(ChildId child, String kind, Instant happened, Instant trueTime) {
        return tap(child, kind, "SEEN", trueTime, "\"%s\"".formatted(happened));
    }

    private Tablet tap(ChildId child, String kind, String certainty, Instant trueTime) {
        return tap(child, kind, certainty, trueTime, "null");
    }

    private Tablet tap(ChildId child, String kind, String certainty, Instant trueTime, String saidAt) {
        sequence++;
        queue.add("""
                {"id": "%s", "childId": "%s", "kind": "%s", "certainty": "%s", "sequence": %d, "at": "%s",
                 "collector": "Rose Roy", "saidAt": %s}""".formatted(UUID.randomUUID(), child, kind, certainty, sequence, trueTime.plus(ahead), saidAt));
        return this;
    }

    /** The taps that wait, to be sent by hand. */
    public List<String> waiting() {
        return queue;
    }

    public ResultActions send(LocalDate day, Instant trueTime) throws Exception {
        ResultActions answer = send(queue, day, trueTime);
        if (answer.andReturn().getResponse().getStatus() == 200) {
            cursor = ((Number) JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.cursor"))
                    .longValue();
            queue.clear();
        }
        return answer;
    }

    /** Finishes the roll at a moment, and says so later. */
    public ResultActions finish(UUID id, LocalDate day, Instant finishedAt, Instant sentAt) throws Exception {
        return requests.post(animator, "/api/canteen/presence/finishes", """
                {"id": "%s", "activityId": "%s", "date": "%s", "sentAt": "%s", "at": "%s"}""".formatted(
                        id, activity, day, sentAt.plus(ahead), finishedAt.plus(ahead)));
    }

    /** Sends what waits, and finishes the roll. */
    public UUID finished(LocalDate day, Instant now) throws Exception {
        UUID finish = UUID.randomUUID();
        send(day, now).andExpect(status().isOk());
        finish(finish, day, now, now).andExpect(status().isNoContent());
        return finish;
    }

    public ResultActions finish(LocalDate day, Instant now) throws Exception {
        return finish(UUID.randomUUID(), day, now, now);
    }

    public ResultActions send(List<String> taps, LocalDate day, Instant trueTime) throws Exception {
        return requests.post(animator, "/api/canteen/presence/taps", """
                {"activityId": "%s", "date": "%s", "deviceId": "%s", "sentAt": "%s", "since": %d, "taps": [%s]}""".formatted(
                        activity, day, device, trueTime.plus(ahead), cursor, String.join(", ", taps)));
    }
}
