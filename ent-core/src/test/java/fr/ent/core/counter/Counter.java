package fr.ent.core.counter;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The counter as a test uses it. */
final class Counter {

    static final String CONTACT = """
            {"email": "", "homePhone": "", "workPhone": "", "mobilePhone": "", "street": "", "postcode": "", "city": "",
             "country": ""}""";

    private final MockMvc http;

    Counter(MockMvc http) {
        this.http = http;
    }

    static String identity(String given, String family, String born) {
        return """
                {"familyName": "%s", "usualName": "", "givenName": "%s", "birthDate": %s, "sex": null,
                 "birthPlace": "", "birthCountry": ""}""".formatted(family, given, born);
    }

    ResultActions post(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions get(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get(path));
    }

    ResultActions put(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.put(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions delete(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete(path));
    }

    private ResultActions as(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> http.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
