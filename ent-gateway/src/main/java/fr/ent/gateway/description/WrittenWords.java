package fr.ent.gateway.description;

import com.fasterxml.jackson.databind.JavaType;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes words that a person writes: how long they may be, and the control signs that they must not hold. */
class WrittenWords implements ModelConverter {

    private static final String LINE = "^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$";
    private static final String TEXT = "^[\\t\\n\\r\\P{Cc}]*$";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json31.mapper().constructType(type.getType());
        if (resolved != null && java != null && java.getRawClass().isRecord()) {
            describe(java.getRawClass(), References.named(resolved, context));
        }
        return resolved;
    }

    private static void describe(Class<?> type, Schema<?> schema) {
        @SuppressWarnings("rawtypes")
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Schema<?> property = properties.get(component.getName());
            if (property != null) {
                describe(property, component.getAnnotatedType());
            }
        }
    }

    private static void describe(Schema<?> words, java.lang.reflect.AnnotatedType use) {
        int needed = use.isAnnotationPresent(NotBlank.class) ? 1 : 0;
        for (Annotation rule : use.getAnnotations()) {
            switch (rule) {
                case OneLine line -> describe(words, Math.max(needed, line.min()), line.max(), LINE);
                case PlainText text -> describe(words, Math.max(needed, text.min()), text.max(), TEXT);
                default -> {}
            }
        }
    }

    private static void describe(Schema<?> words, int fewest, int most, String signs) {
        words.minLength(fewest).maxLength(most);
        if (words.getPattern() == null) {
            words.pattern(signs);
        }
    }
}
