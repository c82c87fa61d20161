package fr.ent.gateway.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Says that answers write what is null: only a sender may leave it out. */
class NullsOfAnswers implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        Map<String, Schema<?>> schemas = References.schemas(description.getComponents());
        Set<String> sent = new HashSet<>();
        description.getPaths().values().stream()
                .flatMap(NullsOfAnswers::bodies)
                .forEach(body -> References.within(body).forEach(name -> reach(name, schemas, sent)));
        schemas.forEach((name, schema) -> {
            if (!sent.contains(name)) {
                requireNulls(schema);
            }
        });
    }

    private static Stream<Schema<?>> bodies(PathItem path) {
        return path.readOperations().stream()
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().values().stream())
                .map(media -> media.getSchema());
    }

    private static void reach(String name, Map<String, Schema<?>> schemas, Set<String> reached) {
        Schema<?> schema = schemas.get(name);
        if (schema != null && reached.add(name)) {
            References.within(schema).forEach(next -> reach(next, schemas, reached));
        }
    }

    private static void requireNulls(Schema<?> schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((name, property) -> {
            List<String> required = schema.getRequired();
            if (Nulls.mayBeNull(property) && (required == null || !required.contains(name))) {
                schema.addRequiredItem(name);
            }
        });
    }
}
