package fr.ent.core.platform;

import java.util.UUID;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Decides on the body of a request: it must hold all that isn't {@code @Nullable}, and each value in its own form.
 * Nothing is turned into something else; unknown fields are ignored. JSON that the product itself wrote is read without
 * this.
 */
@Component
class RequestBodies implements ServerHttpMessageConvertersCustomizer {

    private final JsonMapper json;

    RequestBodies(JsonMapper json) {
        this.json = json;
    }

    /** Comes after Spring Boot's own customizer, which has an order. */
    @Override
    public void customize(ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict(json)));
    }

    static JsonMapper strict(JsonMapper json) {
        AnnotationIntrospector known = json.deserializationConfig().getAnnotationIntrospector();
        return json.rebuild()
                .annotationIntrospector(AnnotationIntrospectorPair.create(new RequiredUnlessNullable(), known))
                .changeDefaultNullHandling(nulls -> RequiredUnlessNullable.NO_NULL_ELEMENTS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfigDefaults(values -> values.setAcceptBlankAsEmpty(true)
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .defaultLeniency(false)
                .addModule(new SimpleModule()
                        .addDeserializer(String.class, new StorableText())
                        .addDeserializer(UUID.class, new WrittenUuid())
                        .setDeserializerModifier(new TimesAsText()))
                .build();
    }
}
