package fr.ent.gateway.description;

import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** References from one schema to another, by name. */
final class References {

    private References() {}

    static String path(String name) {
        return Components.COMPONENTS_SCHEMAS_REF + name;
    }

    static Schema<?> to(String path) {
        return new JsonSchema().$ref(path);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The names of the schemas that this one refers to, at any depth within itself. */
    static Stream<String> within(@Nullable Schema<?> schema) {
        if (schema == null) {
            return Stream.empty();
        }
        Stream<String> own = schema.get$ref() == null ? Stream.empty() : Stream.of(name(schema.get$ref()));
        Stream<Schema<?>> parts = Stream.of(
                        schema.getProperties() == null
                                ? List.of()
                                : schema.getProperties().values(),
                        list(schema.getOneOf()),
                        list(schema.getAllOf()),
                        list(schema.getItems()),
                        list(schema.getAdditionalProperties()))
                .flatMap(Collection::stream)
                .filter(Schema.class::isInstance)
                .map(part -> (Schema<?>) part);
        return Stream.concat(own, parts.flatMap(References::within));
    }

    private static Collection<?> list(@Nullable Object one) {
        return switch (one) {
            case null -> List.of();
            case Collection<?> several -> several;
            default -> List.of(one);
        };
    }

    /** The schema itself where a converter has answered with a reference to it. */
    static Schema<?> named(Schema<?> resolved, ModelConverterContext context) {
        String path = resolved.get$ref();
        Schema<?> named = path == null ? null : context.getDefinedModels().get(name(path));
        return named == null ? resolved : named;
    }
}
