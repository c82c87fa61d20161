package fr.ent.gateway.description;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.SpringDocJavadocProvider;
import org.springframework.util.StringUtils;

/** The words of Javadoc as the description of the API says them: in Markdown, without the ends of Java's lines. */
class JavadocWords extends SpringDocJavadocProvider {

    private static final Pattern PARAGRAPH = Pattern.compile("\\s*<p>\\s*");
    private static final Pattern SPACE = Pattern.compile("[ \\t]*\\R[ \\t]*");
    private static final Pattern SENTENCE = Pattern.compile("(?s)(.*?[.!?])(?:\\s+(.*))?");

    @Override
    public String getClassJavadoc(Class<?> type) {
        return tidy(super.getClassJavadoc(type));
    }

    @Override
    public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
        return super.getRecordClassParamJavadoc(type).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, component -> sentence(component.getValue())));
    }

    @Override
    public String getMethodJavadocDescription(Method method) {
        return tidy(super.getMethodJavadocDescription(method));
    }

    @Override
    public String getMethodJavadocReturn(Method method) {
        return tidy(super.getMethodJavadocReturn(method));
    }

    @Override
    public @Nullable String getParamJavadoc(Method method, String name) {
        String words = super.getParamJavadoc(method, name);
        return words == null ? null : sentence(words);
    }

    @Override
    public String getFieldJavadoc(Field field) {
        return tidy(super.getFieldJavadoc(field));
    }

    @Override
    public String getFirstSentence(String text) {
        return first(text);
    }

    /** The first sentence, without its full stop. */
    static String first(String text) {
        var sentence = SENTENCE.matcher(text);
        String first = sentence.matches() ? sentence.group(1) : text;
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** All that follows the first sentence. */
    static String rest(String text) {
        var sentence = SENTENCE.matcher(text);
        return sentence.matches() && sentence.group(2) != null ? sentence.group(2) : "";
    }

    private static String sentence(String words) {
        return StringUtils.capitalize(tidy(words));
    }

    private static String tidy(String words) {
        String lines = SPACE.matcher(words).replaceAll(" ").strip();
        return PARAGRAPH
                .matcher(lines)
                .replaceAll("\n\n")
                .replaceAll("\\{@link \\S+ ([^}]+)}", "`$1`")
                .replaceAll("</?code>", "`")
                .replaceAll("</?em>", "*");
    }
}
