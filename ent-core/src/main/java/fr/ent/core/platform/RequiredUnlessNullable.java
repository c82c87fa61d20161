package fr.ent.core.platform;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Reads JSpecify: a component of a record of ours has to be there, and not null, unless it is {@code @Nullable}; and so
 * do the elements of a list, set or map.
 */
final class RequiredUnlessNullable extends NopAnnotationIntrospector {

    static final JsonSetter.Value NO_NULL_ELEMENTS = JsonSetter.Value.forContentNulls(Nulls.FAIL);

    private static final long serialVersionUID = 1;

    @Override
    public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return component(annotated)
                .map(type -> JsonSetter.Value.construct(nulls(type), elements(type)))
                .orElse(null);
    }

    private static Optional<AnnotatedType> component(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)) {
            return Optional.empty();
        }
        Class<?> owner = parameter.getDeclaringClass();
        return owner.isRecord() && owner.getName().startsWith("fr.ent.")
                ? Optional.of(owner.getRecordComponents()[parameter.getIndex()].getAnnotatedType())
                : Optional.empty();
    }

    private static Nulls nulls(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) ? Nulls.SET : Nulls.FAIL;
    }

    /** The last argument is the element of a collection, and the value of a map. */
    private static Nulls elements(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                ? Stream.of(generic.getAnnotatedActualTypeArguments())
                        .reduce((before, last) -> last)
                        .map(RequiredUnlessNullable::nulls)
                        .orElse(Nulls.FAIL)
                : Nulls.FAIL;
    }
}
