package fr.ent.gateway.description;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** The words of OpenAPI 3.1 for a value that may be null: one more type, or one more choice beside a reference. */
final class Nulls {

    private static final String NULL = "null";

    private Nulls() {}

    static Schema<?> orNull(Schema<?> schema) {
        if (mayBeNull(schema)) {
            return schema;
        }
        if (schema.getTypes() != null) {
            schema.addType(NULL);
            return schema;
        }
        Schema<?> choice = new JsonSchema();
        choice.setName(schema.getName());
        choice.setDescription(schema.getDescription());
        schema.setDescription(null);
        choice.setOneOf(List.of(schema, nothing()));
        return choice;
    }

    /** The schema of a value that is left out, never null: a part of an address. */
    static Schema<?> orAbsent(Schema<?> schema) {
        if (schema.getTypes() != null) {
            schema.getTypes().remove(NULL);
        }
        return schema.getOneOf() == null ? schema : schema.getOneOf().getFirst();
    }

    static boolean mayBeNull(Schema<?> schema) {
        return (schema.getTypes() != null && schema.getTypes().contains(NULL))
                || (schema.getOneOf() != null && schema.getOneOf().contains(nothing()));
    }

    private static Schema<?> nothing() {
        Schema<?> nothing = new JsonSchema();
        nothing.addType(NULL);
        return nothing;
    }
}
