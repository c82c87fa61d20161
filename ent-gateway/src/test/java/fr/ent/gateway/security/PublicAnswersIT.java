package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An answer read without signing in may lie in a cache for everybody, so no cookie travels with it. */
@ProductTest
class PublicAnswersIT {

    private static final String CONFIGURATION = "/api/public/config";

    private final String host = UUID.randomUUID() + ".fr";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @BeforeEach
    void aTown() {
        planner.lead(host, planner.found("Valmarin"));
    }

    @TestFactory
    Stream<DynamicTest> setNoCookie() {
        List<String> routes = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/public/") && !pattern.equals(CONFIGURATION))
                .toList();
        assertThat(routes).contains("/api/public/menus.json", "/api/public/simulator");
        return routes.stream()
                .flatMap(route -> Stream.of(get(route, "x", "x", "x"), head(route, "x", "x", "x"))
                        .map(request -> dynamicTest(
                                route,
                                () -> assertThat(answer(request).getHeader("Set-Cookie"))
                                        .isNull())));
    }

    @Test
    void letCachesKeepMenus() throws Exception {
        assertThat(answer(get("/api/public/menus.json")).getHeader("Cache-Control"))
                .contains("public");
    }

    @Test
    void giveABrowserItsTokenWithTheConfigurationWhichNoCacheKeeps() throws Exception {
        MockHttpServletResponse answer = answer(get(CONFIGURATION));

        assertThat(answer.getCookie("XSRF-TOKEN")).isNotNull();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void takeTheWordOfAProgramThatHasALinkAndNoToken() throws Exception {
        MockHttpServletRequestBuilder receipt = post("/api/public/caterer/x/receipts")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"activityId": "%s", "date": "2026-12-07", "version": 0}""".formatted(UUID.randomUUID()));

        assertThat(answer(receipt).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(sent -> {
                    sent.setServerName(host);
                    return sent;
                }))
                .andReturn()
                .getResponse();
    }
}
