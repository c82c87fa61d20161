package fr.ent.core.account.print;

import fr.ent.core.text.Signs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** XHTML with holes like {@code {{name}}}. Texts are escaped on their way in. */
public record Template(String xhtml) {

    private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

    /** @param file below this feature's resources: {@code claim/letter.html} */
    public static Template named(String file) {
        return new Template(read(file));
    }

    public static String read(String file) {
        try (InputStream in = Template.class.getResourceAsStream("/fr/ent/core/account/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Text that can't be mistaken for markup, without signs that a page has no room for. */
    public static String text(String plain) {
        return HtmlUtils.htmlEscapeDecimal(Signs.writable(plain), "UTF-8");
    }

    /**
     * The page with every hole filled.
     *
     * @param markup XHTML that goes in as it is
     */
    public String fill(Map<String, String> texts, Map<String, String> markup) {
        Map<String, String> values = new HashMap<>(markup);
        texts.forEach((name, plain) -> values.put(name, text(plain)));
        return HOLE.matcher(xhtml)
                .replaceAll(hole -> Matcher.quoteReplacement(
                        Objects.requireNonNull(values.get(hole.group(1)), () -> "Nothing for " + hole.group())));
    }
}
