package fr.ent.gateway.description;

import fr.ent.core.Role;
import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Names an operation and says what it does: the first sentence of its Javadoc in short, the rest and its roles at length. */
class WordsOfRoutes implements GlobalOperationCustomizer {

    private final JavadocWords javadoc;

    WordsOfRoutes(JavadocWords javadoc) {
        this.javadoc = javadoc;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Route route = new Route(method);
        String words = javadoc.getMethodJavadocDescription(method.getMethod());
        String more = (JavadocWords.rest(words) + "\n\n" + roles(route)).strip();
        return operation
                .operationId(route.operation())
                .tags(List.of(Route.tag(method.getBeanType())))
                .summary(words.isEmpty() ? null : JavadocWords.first(words))
                .description(more.isEmpty() ? null : more);
    }

    private static String roles(Route route) {
        return route.roles().isEmpty()
                ? ""
                : route.roles().stream().map(Role::name).collect(Collectors.joining("`, `", "Roles: `", "`."));
    }
}
