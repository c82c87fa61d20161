package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that asks for a fresh sign-in, as the running product has it. */
@ProductTest
class FreshSignInIT {

    private static final String FRESH = "urn:ent:problem:core:fresh-sign-in";
    private static final Duration FRESH_ENOUGH = Duration.ofMinutes(14);
    private static final Duration TOO_OLD = Duration.ofMinutes(16);

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SettableClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Town town;

    @BeforeEach
    void aTown() {
        town = planner.found("Valmarin");
    }

    @Test
    void isWantedByTheRoutesThatMoveManyPeoplesDataRightsPricesOrAccounts() {
        assertThat(routes().map(FreshRoute::name))
                .containsExactly(
                        "DELETE /api/core/departures/{personId}/hold",
                        "DELETE /api/core/people/{id}",
                        "DELETE /api/core/rights/{id}",
                        "DELETE /api/me/account/second-factors/{id}",
                        "POST /api/canteen/accounts/export",
                        "POST /api/canteen/lists/{name}/export",
                        "POST /api/canteen/quotient-batches",
                        "POST /api/canteen/quotient-rules",
                        "POST /api/canteen/tariffs/trial/export",
                        "POST /api/core/accounts/{personId}/claim-letter",
                        "POST /api/core/accounts/{personId}/reset",
                        "POST /api/core/accounts/{personId}/untie",
                        "POST /api/core/audit/export",
                        "POST /api/core/classes/{id}/claim-letters",
                        "POST /api/core/classes/{id}/entry/cards",
                        "POST /api/core/classes/{id}/entry/poster",
                        "POST /api/core/classes/{id}/login-sheets",
                        "POST /api/core/guardian-bars/{id}/paper",
                        "POST /api/core/imports/{id}/apply",
                        "POST /api/core/imports/{id}/undo",
                        "POST /api/core/lti/tools",
                        "POST /api/core/people/merges",
                        "POST /api/core/people/merges/{id}/undo",
                        "POST /api/core/processing-register/export",
                        "POST /api/core/pupils/{id}/entry/card",
                        "POST /api/core/pupils/{id}/guardians/{guardianId}/bar/lift",
                        "POST /api/core/pupils/{id}/guardians/{guardianId}/restore",
                        "POST /api/core/pupils/{id}/password-reset",
                        "POST /api/core/right-requests/{id}/accept",
                        "POST /api/core/rights",
                        "POST /api/core/rights/export",
                        "POST /api/core/staff-invitations",
                        "POST /api/core/staff-invitations/letters",
                        "POST /api/core/town-year-changes",
                        "POST /api/core/town-year-changes/apply",
                        "POST /api/core/waiting-claims/{id}/confirm",
                        "POST /api/core/year-changes",
                        "POST /api/core/year-changes/{id}/apply",
                        "POST /api/core/year-changes/{id}/undo",
                        "POST /api/homework/reports/state/export",
                        "POST /api/me/account/address",
                        "POST /api/me/data-export",
                        "POST /api/me/data-export/content",
                        "PUT /api/canteen/activities/{activityId}/tariffs",
                        "PUT /api/canteen/tariffs",
                        "PUT /api/core/departures/{personId}/hold",
                        "PUT /api/core/lti/tools/{id}",
                        "PUT /api/core/rights/{id}",
                        "PUT /api/core/sign-in-rule",
                        "PUT /api/core/territories/own",
                        "PUT /api/core/territories/own/modules");
    }

    @Test
    void isWantedByEveryRouteThatExports() {
        assertThat(all().filter(route -> route.path().endsWith("/export")))
                .isNotEmpty()
                .allMatch(route -> route.method().hasMethodAnnotation(FreshSignIn.class));
    }

    @Test
    void isAskedAtEachOfThemAfterAQuarterOfAnHour() throws Exception {
        for (FreshRoute route : routes().toList()) {
            String subject = subject(route.role());

            MockHttpServletResponse stale = send(route, subject, TOO_OLD);
            assertThat(stale.getStatus()).as(route.name()).isEqualTo(403);
            assertThat(JsonPath.<String>read(stale.getContentAsString(), "$.type"))
                    .isEqualTo(FRESH);
            assertThat(JsonPath.<String>read(stale.getContentAsString(), "$.way"))
                    .isEqualTo("PASSWORD");

            assertThat(send(route, subject, FRESH_ENOUGH).getContentAsString())
                    .as(route.name())
                    .doesNotContain(FRESH);
        }
    }

    @Test
    void isNoneWhenTheTokenDoesNotSay() throws Exception {
        FreshRoute route = routes().findFirst().orElseThrow();
        String subject = subject(route.role());

        MockHttpServletResponse answer = http.perform(request(route.verb(), route.path(), ids(route))
                        .with(jwt().jwt(token -> token.subject(subject))))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsString()).contains(FRESH);
    }

    private MockHttpServletResponse send(FreshRoute route, String subject, Duration age) throws Exception {
        long signedInAt = clock.instant().minus(age).getEpochSecond();
        return http.perform(request(route.verb(), route.path(), ids(route))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(jwt().jwt(token -> token.subject(subject).claim("auth_time", signedInAt))))
                .andReturn()
                .getResponse();
    }

    private static Object[] ids(FreshRoute route) {
        return route.path()
                .chars()
                .filter(sign -> sign == '{')
                .mapToObj(open -> UUID.randomUUID())
                .toArray();
    }

    private String subject(Role role) {
        PersonId person = town.holder(
                "Nadia", "Ferrand", role, ScopeType.TERRITORY, town.id().value());
        return town.account(person);
    }

    private Stream<FreshRoute> routes() {
        return all().filter(route -> route.method().hasMethodAnnotation(FreshSignIn.class))
                .sorted(Comparator.comparing(FreshRoute::name));
    }

    private Stream<FreshRoute> all() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> !mapping.getKey().getMethodsCondition().isEmpty())
                .flatMap(FreshSignInIT::routesOf);
    }

    private static Stream<FreshRoute> routesOf(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
        return mapping.getKey().getPatternValues().stream()
                .map(path -> new FreshRoute(
                        mapping.getKey()
                                .getMethodsCondition()
                                .getMethods()
                                .iterator()
                                .next()
                                .asHttpMethod(),
                        path,
                        mapping.getValue()));
    }

    private record FreshRoute(HttpMethod verb, String path, HandlerMethod method) {

        String name() {
            return verb + " " + path;
        }

        /** One that the route is for. */
        Role role() {
            AllowedTo rule = method.getMethodAnnotation(AllowedTo.class);
            return rule == null || rule.value().length == 0
                    ? Role.TERRITORY_ADMINISTRATOR
                    : List.of(rule.value()).getLast();
        }
    }
}
