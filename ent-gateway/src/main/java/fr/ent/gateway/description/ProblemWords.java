package fr.ent.gateway.description;

import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** Known problems, as their constants explain them in Javadoc. */
final class ProblemWords {

    private static final String PROBLEMS = "classpath*:fr/ent/**/*Problems.class";
    private static final String CONTROLLERS = "classpath*:fr/ent/**/*Controller.class";

    private final JavadocWords javadoc;

    ProblemWords(JavadocWords javadoc) {
        this.javadoc = javadoc;
    }

    static boolean isWellFormed(String known) {
        return known.matches("[45]\\d\\d [a-z]+:[a-z0-9-]+");
    }

    /** The words for each known problem; empty for one without. */
    Map<String, String> read() {
        Map<String, String> words = new TreeMap<>();
        fields().forEach(field ->
                words.merge(value(field), javadoc.getFieldJavadoc(field), (one, other) -> one.isEmpty() ? other : one));
        return words;
    }

    /** All texts that classes of problems keep, and the known problems that controllers keep themselves. */
    Set<String> constants() {
        return fields().map(ProblemWords::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Field> fields() {
        Stream<Class<?>> others = Stream.concat(Stream.of(Problem.class, Idempotent.class), classes(CONTROLLERS));
        return Stream.concat(texts(classes(PROBLEMS)), texts(others).filter(constant -> isWellFormed(value(constant))));
    }

    private static Stream<Field> texts(Stream<Class<?>> types) {
        return types.flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class);
    }

    private static Stream<Class<?>> classes(String pattern) {
        MetadataReaderFactory readers = new SimpleMetadataReaderFactory();
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(resource -> type(resource, readers));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> type(Resource resource, MetadataReaderFactory readers) {
        try {
            return ClassUtils.resolveClassName(
                    readers.getMetadataReader(resource).getClassMetadata().getClassName(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String value(Field constant) {
        try {
            constant.setAccessible(true);
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
