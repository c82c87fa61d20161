package fr.ent.gateway.security;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.ent.core.Id;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type of a request's body, or of a part of it, with the annotations it bears where it is used. */
record BodyType(AnnotatedType use) {

    /** A component of a record, by its name. */
    record Component(String name, BodyType type) {}

    Class<?> raw() {
        Type type = use.getType();
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    boolean isNullable() {
        return use.isAnnotationPresent(Nullable.class);
    }

    /** Whether it bears this annotation, or one that is made of it. */
    boolean bears(Class<? extends Annotation> rule) {
        return rules(rule).findAny().isPresent();
    }

    <A extends Annotation> Stream<A> rules(Class<A> rule) {
        return Arrays.stream(use.getAnnotations())
                .flatMap(found -> found.annotationType() == rule
                        ? Stream.of(rule.cast(found))
                        : Arrays.stream(found.annotationType().getAnnotationsByType(rule)));
    }

    boolean isText() {
        return raw() == String.class;
    }

    boolean isNumber() {
        return isWhole() || Number.class.isAssignableFrom(value());
    }

    boolean isWhole() {
        return List.of(int.class, Integer.class, long.class, Long.class).contains(value());
    }

    boolean isList() {
        return Collection.class.isAssignableFrom(raw());
    }

    boolean isMap() {
        return Map.class.isAssignableFrom(raw());
    }

    boolean isChoice() {
        return raw() == boolean.class || raw() == Boolean.class;
    }

    /** A record with components of its own; an id or an amount stands for its value. */
    boolean isRecord() {
        return raw().isRecord() && value() == raw();
    }

    /** One of several records, told apart by the field {@code kind}. */
    boolean isOneOfSeveral() {
        return raw().isSealed();
    }

    /** The type in JSON of a record that stands for one value; else the type itself. */
    Class<?> value() {
        if (Id.class.isAssignableFrom(raw())) {
            return UUID.class;
        }
        return raw().isRecord()
                ? Arrays.stream(raw().getRecordComponents())
                        .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                        .<Class<?>>map(RecordComponent::getType)
                        .findFirst()
                        .orElse(raw())
                : raw();
    }

    List<Component> components() {
        return components(raw());
    }

    /** The components of the one of several records that has this kind. */
    List<Component> components(String kind) {
        return Arrays.stream(raw().getAnnotation(JsonSubTypes.class).value())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .map(one -> components(one.value()))
                .orElseThrow();
    }

    /** The records of which it is one. */
    List<Class<?>> kinds() {
        return Arrays.stream(raw().getAnnotation(JsonSubTypes.class).value())
                .<Class<?>>map(JsonSubTypes.Type::value)
                .toList();
    }

    /** Those of a part that is unwrapped stand among the others. */
    static List<Component> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType()).stream()
                        : Stream.of(new Component(component.getName(), new BodyType(component.getAnnotatedType()))))
                .toList();
    }

    /** The elements of a list or set, and of a map by its keys. */
    BodyType element() {
        AnnotatedType[] held = ((AnnotatedParameterizedType) use).getAnnotatedActualTypeArguments();
        return new BodyType(held[held.length - 1]);
    }
}
