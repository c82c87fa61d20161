package fr.ent.gateway.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * Describes what a record may leave out: a component is required and never null unless it is {@code @Nullable}. A record
 * that writes no nulls leaves such a component out instead.
 */
class NullnessOfRecords implements ModelConverter {

    private final JavadocWords javadoc;

    NullnessOfRecords(JavadocWords javadoc) {
        this.javadoc = javadoc;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json31.mapper().constructType(type.getType());
        if (resolved != null && java != null && java.getRawClass().isRecord()) {
            Schema<?> schema = References.named(resolved, context);
            describe(java.getRawClass(), schema);
            keepWords(java.getRawClass(), schema);
        }
        return resolved;
    }

    /** A record met first where another one takes its fields in would lose its own description. */
    private void keepWords(Class<?> type, Schema<?> schema) {
        String words = javadoc.getClassJavadoc(type);
        if (schema.getProperties() != null && schema.getDescription() == null && !words.isBlank()) {
            schema.setDescription(words);
        }
    }

    private static void describe(Class<?> type, Schema<?> schema) {
        @SuppressWarnings("rawtypes")
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        boolean nullsLeftOut = AnnotationUtils.findAnnotation(type, JsonInclude.class) != null;
        for (RecordComponent component : type.getRecordComponents()) {
            Schema<?> property = properties.get(component.getName());
            if (property == null) {
                continue;
            }
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                require(schema, component.getName());
            } else if (!nullsLeftOut) {
                properties.put(component.getName(), Nulls.orNull(property));
            }
        }
    }

    private static void require(Schema<?> schema, String name) {
        List<String> required = schema.getRequired();
        if (required == null || !required.contains(name)) {
            schema.addRequiredItem(name);
        }
    }
}
