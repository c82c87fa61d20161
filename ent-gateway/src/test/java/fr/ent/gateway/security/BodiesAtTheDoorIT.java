package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that takes a body × every way to spoil it: 400 naming the field, and nothing stored. */
@ProductTest
class BodiesAtTheDoorIT {

    private static final String INVALID = "urn:ent:problem:core:invalid";

    /** Numbers that their form bounds by the territory's rule, with a code of their own for each fault. */
    private static final List<String> BOUND_BY_THEIR_FORM = List.of(
            "Declaration.monthlyIncome boundless",
            "Declaration.persons boundless",
            "Declaration.referenceIncome boundless",
            "Declaration.taxParts boundless",
            "ModifierForm.fromRank boundless",
            "ModifierForm.percent boundless");

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Environment environment;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @TestFactory
    Stream<DynamicTest> eachRouteTakesGoodBodiesOnly() {
        Scene scene = new Scene(planner, http);
        Map<String, BodyType> bodies = BodyRoutes.of(requestMappingHandlerMapping);
        return AuthorisationMatrixIT.rules().stream()
                .filter(rule -> bodies.containsKey(rule.route()))
                .map(rule -> dynamicTest(
                        rule.route(), () -> check(rule, Objects.requireNonNull(bodies.get(rule.route())), scene)));
    }

    @Test
    void everyPartOfABodyIsCheckedAndHasBounds() {
        List<String> boundless = BodyRoutes.of(requestMappingHandlerMapping).values().stream()
                .flatMap(BoundlessParts::of)
                .distinct()
                .sorted()
                .toList();

        assertThat(boundless).containsExactlyElementsOf(BOUND_BY_THEIR_FORM);
    }

    private void check(Rule rule, BodyType type, Scene scene) {
        MockHttpServletRequest good = rule.request().apply(scene).buildRequest(new MockServletContext());
        Persona persona = rule.allowed().stream()
                .filter(one -> one != Persona.NOBODY && one != Persona.ACCOUNT_OF_NOBODY)
                .findFirst()
                .orElseThrow();
        StoredRows rows = new StoredRows(environment);
        rows.awaitQuiet();
        Map<String, String> before = rows.sums();

        List<String> letIn = SpoiledBodies.of(content(good), type).stream()
                .flatMap(spoiled -> answer(good, spoiled, scene, persona))
                .toList();

        assertThat(letIn).isEmpty();
        assertThat(rows.sums()).containsExactlyInAnyOrderEntriesOf(before);
    }

    /** The fault of the answer, if any. */
    private static Stream<String> answer(
            MockHttpServletRequest good, SpoiledBodies.Spoiled spoiled, Scene scene, Persona persona) {
        MockHttpServletResponse answer = scene.stage()
                .answer(
                        persona,
                        MockMvcRequestBuilders.request(
                                        HttpMethod.valueOf(Objects.requireNonNull(good.getMethod())),
                                        URI.create(good.getRequestURI()))
                                .params(params(good))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(spoiled.body()));
        String text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        boolean named = answer.getStatus() == 400
                && INVALID.equals(JsonPath.read(text, "$.type"))
                && JsonPath.<List<String>>read(text, "$.errors[*].field").contains(spoiled.field());
        return named
                ? Stream.empty()
                : Stream.of(spoiled.field() + " " + spoiled.how() + ": " + answer.getStatus() + " " + text);
    }

    private static MultiValueMap<String, String> params(MockHttpServletRequest request) {
        MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> params.put(name, List.of(values)));
        return params;
    }

    private static String content(MockHttpServletRequest request) {
        return new String(Objects.requireNonNull(request.getContentAsByteArray()), StandardCharsets.UTF_8);
    }
}
