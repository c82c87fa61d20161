package fr.ent.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;
import org.springframework.web.method.HandlerMethod;

/** Holds every request of every test to this: a route answers no problem that it doesn't declare. */
@TestComponent
public class DeclaredProblems implements MockMvcBuilderCustomizer {

    /** Modules whose routes declare their problems. */
    private static final List<String> DECLARING =
            List.of("fr.ent.core.", "fr.ent.messaging.", "fr.ent.homework.", "fr.ent.canteen.", "fr.ent.gateway.");

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.alwaysDo(DeclaredProblems::check);
    }

    private static void check(MvcResult result) {
        if (result.getHandler() instanceof HandlerMethod route
                && DECLARING.stream().anyMatch(route.getBeanType().getName()::startsWith)
                && MediaType.APPLICATION_PROBLEM_JSON_VALUE.equals(
                        result.getResponse().getContentType())) {
            assertThat(known(result.getResponse()))
                    .as("problem declared by " + route.getShortLogMessage())
                    .isIn(declared(route));
        }
    }

    private static String known(MockHttpServletResponse answer) {
        String type = JsonPath.read(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8), "$.type");
        return answer.getStatus() + " " + type.replace("urn:ent:problem:", "");
    }

    private static Set<String> declared(HandlerMethod route) {
        Set<String> declared = new HashSet<>(CommonProblems.ALL);
        Refuses refuses = route.getMethodAnnotation(Refuses.class);
        if (refuses != null) {
            declared.addAll(Set.of(refuses.value()));
        }
        if (route.hasMethodAnnotation(Idempotent.class)) {
            declared.add(Idempotent.BAD_KEY);
            declared.add(Idempotent.KEY_REUSED);
        }
        return declared;
    }
}
