package fr.ent.gateway.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * Describes a type that is one of several as just that, each choice with its own word as a constant. The library would
 * have each choice inherit from the whole, which says less and is read wrongly by generators.
 */
class Choices implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        Map<String, Schema<?>> schemas = References.schemas(description.getComponents());
        List.copyOf(schemas.values()).stream()
                .filter(schema -> schema.getDiscriminator() != null
                        && schema.getDiscriminator().getMapping() != null)
                .forEach(whole -> choose(whole, schemas));
    }

    @SuppressWarnings("rawtypes")
    private static void choose(Schema<?> whole, Map<String, Schema<?>> schemas) {
        Discriminator word = whole.getDiscriminator();
        word.getMapping().forEach((constant, path) -> {
            Schema<?> choice = schemas.get(References.name(path));
            if (choice != null) {
                standAlone(choice, word.getPropertyName(), constant);
            }
        });
        whole.setProperties(null);
        whole.setRequired(null);
        whole.setTypes(null);
        whole.setOneOf(
                word.getMapping().values().stream().<Schema>map(References::to).toList());
    }

    @SuppressWarnings("rawtypes")
    private static void standAlone(Schema<?> choice, String word, String constant) {
        Schema<?> kind = new JsonSchema().typesItem("string");
        kind.setConst(constant);
        Map<String, Schema> properties = new LinkedHashMap<>();
        properties.put(word, kind);
        if (choice.getAllOf() != null) {
            choice.getAllOf().stream()
                    .filter(part -> part.getProperties() != null)
                    .forEach(part -> properties.putAll(((Schema<?>) part).getProperties()));
        }
        choice.setAllOf(null);
        choice.addType("object");
        choice.setProperties(properties);
        choice.addRequiredItem(word);
    }
}
