package fr.ent.canteen.testing;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.TerritoryScope;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Sends requests as somebody. */
@TestComponent
public class Requests {

    private final MockMvc mvc;

    Requests(MockMvc mvc) {
        this.mvc = mvc;
    }

    public ResultActions book(Viewer viewer, ChildId child, ActivityId activity, LocalDate day, @Nullable String key)
            throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/api/canteen/bookings");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(viewer, request, """
                {"childId":"%s","activityId":"%s","date":"%s"}""".formatted(child, activity, day));
    }

    public ResultActions get(Viewer viewer, String path, Object... variables) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get(path, variables));
    }

    public ResultActions delete(Viewer viewer, String path, Object... variables) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete(path, variables));
    }

    public ResultActions post(Viewer viewer, String path, String body) throws Exception {
        return send(viewer, MockMvcRequestBuilders.post(path), body);
    }

    public ResultActions post(Viewer viewer, String path, String body, String key) throws Exception {
        return send(viewer, MockMvcRequestBuilders.post(path).header("Idempotency-Key", key), body);
    }

    public ResultActions put(Viewer viewer, String path, String body) throws Exception {
        return send(viewer, MockMvcRequestBuilders.put(path), body);
    }

    private ResultActions send(Viewer viewer, MockHttpServletRequestBuilder request, String body) throws Exception {
        return as(viewer, request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private ResultActions as(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
