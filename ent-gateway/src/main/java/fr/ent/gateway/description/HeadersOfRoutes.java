package fr.ent.gateway.description;

import fr.ent.core.http.Idempotent;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Describes how a request is signed, and the key that makes a creation safe to repeat. */
class HeadersOfRoutes implements GlobalOperationCustomizer {

    static final String SESSION = "session";
    static final String TOKEN = "token";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Route route = new Route(method);
        if (!route.isPublic()) {
            operation.setSecurity(
                    List.of(new SecurityRequirement().addList(SESSION), new SecurityRequirement().addList(TOKEN)));
        }
        if (route.isIdempotent()) {
            key(operation);
        }
        return operation;
    }

    private static void key(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> Idempotent.KEY.equals(parameter.getName()));
        }
        operation.addParametersItem(new HeaderParameter()
                .name(Idempotent.KEY)
                .required(false)
                .description(
                        "A text of the sender's own, 1 to 100 letters, digits and signs of ASCII, such as a UUID. The same"
                                + " key of the same account is answered the same again, refusals included, and nothing is done twice.")
                .schema(new JsonSchema()
                        .typesItem("string")
                        .minLength(1)
                        .maxLength(100)
                        .pattern("^[ -~]*$")));
    }
}
