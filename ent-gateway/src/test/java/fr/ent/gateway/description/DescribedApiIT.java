package fr.ent.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.http.Answers;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route is described: in words, under its own name, with what it answers and what it refuses. */
@ProductTest
class DescribedApiIT {

    /** Longer than a line of a list is no summary. */
    private static final int LONGEST_SUMMARY = 140;

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @BeforeEach
    void aTown() {
        planner.found("Valmarin");
    }

    @Test
    void everyOperationSaysInASentenceWhatItDoes() throws Exception {
        List<String> silent = Described.by(http).operations().stream()
                .filter(operation -> {
                    String summary = operation.path("summary").asString("");
                    return summary.isBlank() || summary.length() > LONGEST_SUMMARY;
                })
                .map(Described::name)
                .toList();

        assertThat(silent)
                .as("operations without Javadoc, or with a long first sentence")
                .isEmpty();
    }

    @Test
    void everyOperationHasANameOfItsOwn() throws Exception {
        assertThat(Described.by(http).names()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-zA-Z]+"));
    }

    @Test
    void everyRouteWhoseTypeDoesNotTellDeclaresWhatItAnswers() {
        assertThat(routes().filter(route -> ResponseEntity.class.isAssignableFrom(
                                route.getMethod().getReturnType()))
                        .filter(route -> !route.hasMethodAnnotation(Answers.class))
                        .map(HandlerMethod::getShortLogMessage))
                .as("routes that answer a ResponseEntity without @Answers")
                .isEmpty();
    }

    @Test
    void everyProblemThatARouteDeclaresIsWellFormedAndDescribed() throws Exception {
        String document = Described.by(http).document().toString();

        assertThat(routes().map(route -> route.getMethodAnnotation(Refuses.class))
                        .flatMap(refuses -> refuses == null ? Stream.empty() : Arrays.stream(refuses.value())))
                .allMatch(ProblemWords::isWellFormed)
                .allMatch(known -> document.contains('"' + Problem.type(known).toString() + '"'));
    }

    @Test
    void everyKnownProblemIsWellFormedAndDescribed() throws Exception {
        String document = Described.by(http).document().toString();

        assertThat(new ProblemWords(new JavadocWords()).constants())
                .allMatch(ProblemWords::isWellFormed)
                .allMatch(known -> document.contains('"' + Problem.type(known).toString() + '"'));
    }

    private Stream<HandlerMethod> routes() {
        return mapping.getHandlerMethods().values().stream()
                .filter(route -> route.getBeanType().getPackageName().startsWith("fr.ent."))
                .filter(route -> !route.getMethod().isAnnotationPresent(io.swagger.v3.oas.annotations.Hidden.class));
    }
}
