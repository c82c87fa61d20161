package fr.ent.gateway.description;

import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    static Stream<String> within(Schema<?> schema) {
        return schema.get$ref() == null ? parts(schema).flatMap(References::within) : Stream.of(name(schema.get$ref()));
    }

    /** This schema and all that it is made of, those it refers to included. */
    static Stream<Schema<?>> everyPart(Schema<?> schema, Map<String, Schema<?>> schemas) {
        return everyPart(schema, schemas, new HashSet<>());
    }

    private static Stream<Schema<?>> everyPart(Schema<?> schema, Map<String, Schema<?>> schemas, Set<String> seen) {
        String path = schema.get$ref();
        if (path == null) {
            return Stream.concat(Stream.of(schema), parts(schema).flatMap(part -> everyPart(part, schemas, seen)));
        }
        Schema<?> named = schemas.get(name(path));
        return named == null || !seen.add(path) ? Stream.empty() : everyPart(named, schemas, seen);
    }

    private static Stream<Schema<?>> parts(Schema<?> schema) {
        return Stream.of(
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
    }

    /** The named schemas of a description, without the library's raw types. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    static Map<String, Schema<?>> schemas(Components components) {
        return (Map) components.getSchemas();
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
