package fr.ent.core.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.util.StdConverter;

/**
 * Writes a set in one order. A set without an order of its own has another one on each copy and after each start, and so
 * would the tag of an answer, and the text compared between repeats of a request.
 */
@Component
final class SetsInOrder extends SimpleModule {

    private static final long serialVersionUID = 1;

    SetsInOrder() {
        setSerializerModifier(new Ordering());
    }

    private static final class Ordering extends ValueSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public ValueSerializer<?> modifyCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription.Supplier description,
                ValueSerializer<?> serializer) {
            return hasOrder(type.getRawClass())
                    ? serializer
                    : new StdConvertingSerializer(
                            new Ordered(),
                            config.getTypeFactory().constructCollectionType(List.class, type.getContentType()),
                            serializer,
                            null);
        }

        private static boolean hasOrder(Class<?> collection) {
            return !Set.class.isAssignableFrom(collection)
                    || SequencedSet.class.isAssignableFrom(collection)
                    || EnumSet.class.isAssignableFrom(collection);
        }
    }

    /** By nature where there is one, as days of the week have; by their text otherwise. */
    private static final class Ordered extends StdConverter<Object, List<?>> {

        @Override
        public List<?> convert(Object set) {
            Collection<?> values = (Collection<?>) set;
            return values.stream().allMatch(Comparable.class::isInstance)
                    ? values.stream().sorted().toList()
                    : values.stream()
                            .sorted(Comparator.comparing(String::valueOf))
                            .toList();
        }
    }
}
