package fr.ent.gateway.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Describes a record that is read from the query as the parameters it is read from. */
class QueryRecords implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        Map<String, Schema<?>> schemas = References.schemas(description.getComponents());
        Set<String> spread = new HashSet<>();
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getParameters() != null)
                .forEach(operation -> operation.setParameters(operation.getParameters().stream()
                        .flatMap(parameter -> spread(parameter, schemas, spread))
                        .toList()));
        schemas.keySet().removeAll(spread);
    }

    private static Stream<Parameter> spread(Parameter parameter, Map<String, Schema<?>> schemas, Set<String> spread) {
        @Nullable String path = parameter.getSchema().get$ref();
        @Nullable Schema<?> named = path == null ? null : schemas.get(References.name(path));
        if (path == null || named == null || named.getProperties() == null) {
            return Stream.of(parameter);
        }
        spread.add(References.name(path));
        return parts(named);
    }

    @SuppressWarnings("rawtypes")
    private static Stream<Parameter> parts(Schema<?> named) {
        List<String> required = named.getRequired() == null ? List.of() : named.getRequired();
        return named.getProperties().entrySet().stream()
                .map(property -> new Parameter()
                        .in("query")
                        .name(property.getKey())
                        .required(required.contains(property.getKey()))
                        .description(property.getValue().getDescription())
                        .schema(Nulls.orAbsent(property.getValue()).description(null)));
    }
}
