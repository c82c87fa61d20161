package fr.ent.gateway.description;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names a schema by its outer and inner type: {@code NewMenuDish} for {@code NewMenu.Dish}. The word "Controller" is left
 * out, an outer name that the inner one holds is not repeated, and neither is a word that one ends and the other begins
 * with: {@code FileQueue.QueuePage} is {@code FileQueuePage}.
 */
class SchemaNames extends TypeNameResolver {

    private static final String CONTROLLER = "Controller";
    private static final Pattern FIRST_WORD = Pattern.compile("(\\p{Lu}\\P{Lu}*).*");

    /** The types that have taken a name; two of them would describe one as the other. */
    private final Map<String, Class<?>> taken = new ConcurrentHashMap<>();

    private final Set<String> shared = new ConcurrentSkipListSet<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        String name = name(type);
        Class<?> first = taken.putIfAbsent(name, type);
        if (first != null && first != type) {
            shared.add("%s: %s, %s".formatted(name, first.getName(), type.getName()));
        }
        return name;
    }

    /** Refuses a description in which one type passes for another. The library would swallow it any earlier. */
    void requireDistinct() {
        if (!shared.isEmpty()) {
            throw new IllegalStateException("Two types would be described under one name: " + shared);
        }
    }

    static String withoutController(String name) {
        return name.endsWith(CONTROLLER) ? name.substring(0, name.length() - CONTROLLER.length()) : name;
    }

    static String name(Class<?> type) {
        @Nullable Class<?> outer = type.getEnclosingClass();
        String name = withoutController(type.getSimpleName());
        return outer == null ? name : join(name(outer), name);
    }

    static String join(String outer, String inner) {
        if (inner.contains(outer)) {
            return inner;
        }
        String lastOfOuter = outer.substring(lastCapital(outer, outer.length() - 1));
        String firstOfInner = FIRST_WORD.matcher(inner).replaceAll("$1");
        return outer + (lastOfOuter.equals(firstOfInner) ? inner.substring(firstOfInner.length()) : inner);
    }

    private static int lastCapital(String name, int from) {
        return from == 0 || Character.isUpperCase(name.charAt(from)) ? from : lastCapital(name, from - 1);
    }
}
