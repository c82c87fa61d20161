package fr.ent.core.testing;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Sends requests as somebody of a town. */
public record Asking(MockMvc http) {

    public ResultActions get(Viewer viewer, String path, Object... variables) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get(path, variables));
    }

    public ResultActions post(Viewer viewer, String path, String body) throws Exception {
        return as(viewer, json(MockMvcRequestBuilders.post(path), body));
    }

    public ResultActions put(Viewer viewer, String path, String body) throws Exception {
        return as(viewer, json(MockMvcRequestBuilders.put(path), body));
    }

    public ResultActions delete(Viewer viewer, String path, Object... variables) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete(path, variables));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return body.isEmpty()
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private ResultActions as(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> http.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
