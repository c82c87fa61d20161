package fr.ent.gateway.description;

import fr.ent.core.http.CommonProblems;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;

/** Describes the problems that each route answers. Answers that several routes share are described once. */
class ProblemsOfRoutes implements GlobalOperationComponentsCustomizer {

    private final SingletonSupplier<Map<String, String>> words;

    ProblemsOfRoutes(ProblemWords words) {
        this.words = SingletonSupplier.of(words::read);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        return operation;
    }

    @Override
    public Operation customize(Operation operation, Components components, HandlerMethod method) {
        Map<String, String> said = words.obtain();
        ProblemAnswer.shared().forEach(components::addSchemas);
        new RefusalsOfRoute(operation, components, new Route(method))
                .list().stream()
                        .collect(Collectors.groupingBy(
                                known -> known.substring(0, 3), TreeMap::new, Collectors.toCollection(TreeSet::new)))
                        .forEach((status, known) ->
                                operation.getResponses().addApiResponse(status, answer(known, said, components)));
        operation.getResponses().addApiResponse("default", answer(Set.of(CommonProblems.UNEXPECTED), said, components));
        return operation;
    }

    private static ApiResponse answer(Set<String> known, Map<String, String> said, Components components) {
        if (!CommonProblems.ALL.containsAll(known)) {
            return ProblemAnswer.of(known, said);
        }
        String name = known.stream().map(ProblemsOfRoutes::pascal).collect(Collectors.joining());
        components.addResponses(name, ProblemAnswer.of(known, said));
        return new ApiResponse().$ref("#/components/responses/" + name);
    }

    /** {@code TooMany} for {@code "429 core:too-many"}. */
    private static String pascal(String known) {
        return Arrays.stream(known.substring(known.indexOf(':') + 1).split("-"))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining());
    }
}
