package fr.ent.canteen.testing;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Sends requests as somebody. */
@TestComponent
public class Requests {

    private final MockMvc mvc;

    Requests(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** Books for the family's only child. */
    public ResultActions book(Viewer family, ActivityId activity, LocalDate day) throws Exception {
        return book(family, onlyChild(family), activity, day);
    }

    public ResultActions book(Viewer viewer, ChildId child, ActivityId activity, LocalDate day) throws Exception {
        return book(viewer, child, activity, day, null);
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

    public ResultActions cancel(Viewer viewer, String booking) throws Exception {
        return delete(viewer, "/api/canteen/bookings/{id}", booking);
    }

    /** The live bookings of the family's only child on a day. */
    public ResultActions bookings(Viewer family, LocalDate day) throws Exception {
        return bookings(family, onlyChild(family), day, day);
    }

    public ResultActions bookings(Viewer viewer, ChildId child, LocalDate from, LocalDate to) throws Exception {
        return get(viewer, "/api/canteen/bookings?childId={child}&from={from}&to={to}", child, from, to);
    }

    /** The council lets what families declare count until it is checked, from the first day of the tests on. */
    public void letDeclarationsCount(Viewer agent) throws Exception {
        post(agent, "/api/canteen/quotient-rules", """
                        {"validFrom":"2026-11-24","method":"REFERENCE_INCOME","expiresOn":"08-31","declarationsCount":true}""").andExpect(status().isCreated());
    }

    public ResultActions notices(Viewer viewer) throws Exception {
        return get(viewer, "/api/core/notices");
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

    /** Sends an export of pupils of a school, which names these lines alone. */
    public ResultActions exportPupils(Viewer viewer, SchoolId school, String... lines) throws Exception {
        String content = "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe\n"
                + String.join("\n", lines) + "\n";
        return as(
                viewer,
                MockMvcRequestBuilders.multipart("/api/core/imports")
                        .file(new MockMultipartFile(
                                "pupils", "eleves.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                        .param("schoolId", school.toString()));
    }

    /** Applies an import, and repeats how many pupils leave when so many do that it is asked. */
    public ResultActions applyImport(Viewer viewer, String batch) throws Exception {
        String path = "/api/core/imports/" + batch + "/apply";
        ResultActions first = post(viewer, path, "");
        return first.andReturn().getResponse().getStatus() == 409
                ? post(viewer, path, "{\"leaving\": " + Answers.value(first, "$.leaving") + "}")
                : first;
    }

    private static ChildId onlyChild(Viewer family) {
        return family.children().getFirst().id();
    }

    private ResultActions send(Viewer viewer, MockHttpServletRequestBuilder request, String body) throws Exception {
        return as(viewer, request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
