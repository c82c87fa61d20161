package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every parameter of a query, left out, empty or of another form: 400 naming it. */
@ProductTest
class ParametersAtTheDoorIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** A parameter of a query. */
    private record Asked(String name, MethodParameter parameter) {

        static Optional<Asked> of(MethodParameter parameter) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            return parameter.hasParameterAnnotation(RequestParam.class)
                            && !MultipartFile.class.isAssignableFrom(parameter.getParameterType())
                    ? Optional.of(new Asked(nameOf(parameter), parameter))
                    : Optional.empty();
        }

        /** As the query names it. */
        private static String nameOf(MethodParameter parameter) {
            String given = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                    .name();
            return given.isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : given;
        }

        boolean isRequired() {
            RequestParam asked = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
            return asked.required() && ValueConstants.DEFAULT_NONE.equals(asked.defaultValue());
        }

        boolean hasDefault() {
            RequestParam asked = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
            return !ValueConstants.DEFAULT_NONE.equals(asked.defaultValue());
        }

        boolean isNullable() {
            return parameter.getParameter().getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        /** Values in another form; any text is a text. */
        List<String> wrong() {
            Class<?> type = parameter.getParameterType();
            if (type == String.class) {
                return List.of();
            }
            return "java.time".equals(type.getPackageName())
                    ? List.of("nonsense", "0.1x", "+999999999-12", "+10000-01-01", "-280000-01-01T00:00:00Z")
                    : List.of("nonsense", "0.1x");
        }
    }

    @Test
    void aParameterThatMayBeLeftOutIsNullable() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().values().stream()
                        .filter(route -> route.getBeanType().getName().startsWith("fr.ent."))
                        .flatMap(ParametersAtTheDoorIT::asked)
                        .filter(asked -> asked.isNullable() == (asked.isRequired() || asked.hasDefault()))
                        .map(asked -> asked.parameter().getExecutable() + " " + asked.name()))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachRouteNamesTheParameterAtFault() {
        Scene scene = new Scene(planner, http);
        Map<String, List<Asked>> routes = routes();
        return AuthorisationMatrixIT.rules().stream()
                .filter(rule -> !routes.getOrDefault(rule.route(), List.of()).isEmpty())
                .map(rule -> dynamicTest(
                        rule.route(), () -> check(rule, routes.getOrDefault(rule.route(), List.of()), scene)));
    }

    private Map<String, List<Asked>> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .flatMap(route -> route.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> route.getKey().getPatternValues().stream()
                                .map(pattern -> Map.entry(
                                        method + " " + pattern,
                                        asked(route.getValue()).toList()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static Stream<Asked> asked(HandlerMethod route) {
        return Arrays.stream(route.getMethodParameters()).flatMap(parameter -> Asked.of(parameter).stream());
    }

    private static void check(Rule rule, List<Asked> parameters, Scene scene) {
        MockHttpServletRequest good = rule.request().apply(scene).buildRequest(new MockServletContext());
        Persona persona = rule.allowed().stream()
                .filter(one -> one != Persona.NOBODY && one != Persona.ACCOUNT_OF_NOBODY)
                .findFirst()
                .orElseThrow();
        List<String> letIn = new ArrayList<>();
        for (Asked asked : parameters) {
            List<List<String>> values = new ArrayList<>();
            asked.wrong().forEach(wrong -> values.add(List.of(wrong)));
            if (asked.isRequired()) {
                values.add(List.of());
            }
            if (asked.isRequired() && asked.parameter().getParameterType() != String.class) {
                values.add(List.of(""));
            }
            values.forEach(value -> letIn.addAll(answer(good, asked.name(), value, scene, persona)));
        }
        assertThat(letIn).isEmpty();
    }

    private static MockHttpServletRequestBuilder plain(MockHttpServletRequest good) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
                HttpMethod.valueOf(Objects.requireNonNull(good.getMethod())), URI.create(good.getRequestURI()));
        byte[] body = good.getContentAsByteArray();
        return body == null
                ? request
                : request.contentType(Objects.requireNonNull(good.getContentType()))
                        .content(body);
    }

    private static MockMultipartHttpServletRequestBuilder upload(MockMultipartHttpServletRequest good) {
        MockMultipartHttpServletRequestBuilder request =
                MockMvcRequestBuilders.multipart(URI.create(good.getRequestURI()));
        good.getFileMap().values().forEach(file -> request.file((MockMultipartFile) file));
        return request;
    }

    private static List<String> answer(
            MockHttpServletRequest good, String name, List<String> values, Scene scene, Persona persona) {
        MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
        good.getParameterMap().forEach((known, given) -> params.put(known, List.of(given)));
        params.remove(name);
        if (!values.isEmpty()) {
            params.put(name, values);
        }
        MockHttpServletResponse answer = scene.stage()
                .answer(
                        persona,
                        good instanceof MockMultipartHttpServletRequest parts
                                ? upload(parts).params(params)
                                : plain(good).params(params));
        String text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        boolean named = answer.getStatus() == 400
                && JsonPath.<List<String>>read(text, "$.errors[*].field").stream()
                        .anyMatch(field -> field.startsWith(name));
        return named ? List.of() : List.of(name + "=" + values + ": " + answer.getStatus() + " " + text);
    }
}
