package fr.ent.gateway.description;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Says of a type that is one of several what it is, and which word stands for which. */
class ChoiceNames implements ModelConverter {

    private final JavadocWords javadoc;

    ChoiceNames(JavadocWords javadoc) {
        this.javadoc = javadoc;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json31.mapper().constructType(type.getType());
        if (resolved == null || java == null) {
            return resolved;
        }
        @Nullable JsonSubTypes choices = java.getRawClass().getAnnotation(JsonSubTypes.class);
        Schema<?> whole = References.named(resolved, context);
        @Nullable Discriminator word = whole.getDiscriminator();
        if (choices != null && word != null) {
            whole.setDescription(javadoc.getClassJavadoc(java.getRawClass()));
            for (JsonSubTypes.Type choice : choices.value()) {
                word.mapping(choice.name(), References.path(SchemaNames.name(choice.value())));
            }
        }
        return resolved;
    }
}
