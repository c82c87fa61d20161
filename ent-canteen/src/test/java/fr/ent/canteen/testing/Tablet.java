package fr.ent.canteen.testing;

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
        sequence++;
        queue.add("""
                {"id": "%s", "childId": "%s", "kind": "%s", "sequence": %d, "at": "%s", "collector": "Rose Roy"}""".formatted(UUID.randomUUID(), child, kind, sequence, trueTime.plus(ahead)));
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

    public ResultActions send(List<String> taps, LocalDate day, Instant trueTime) throws Exception {
        return requests.post(animator, "/api/canteen/presence/taps", """
                {"activityId": "%s", "date": "%s", "deviceId": "%s", "sentAt": "%s", "since": %d, "taps": [%s]}""".formatted(
                        activity, day, device, trueTime.plus(ahead), cursor, String.join(", ", taps)));
    }
}
