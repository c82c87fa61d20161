package fr.ent.core.richtext;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a rich text: a paragraph, a heading, a list, an item of one, words, a line break or a formula. It holds what its
 * type holds, and nothing else.
 *
 * @param content for paragraphs, headings, lists and items
 * @param text for words
 * @param marks of words
 */
public record RichNode(
        @Pattern(regexp = "paragraph|heading|bulletList|orderedList|listItem|text|hardBreak|formula")
        String type,

        @Valid @Nullable RichAttributes attrs,
        @Size(max = 500) @Nullable List<@Valid RichNode> content,
        @PlainText(max = 5000) @Nullable String text,
        @Size(max = 3) @Nullable List<@Valid RichMark> marks) {

    private static final int JSON_OF_NODE = 60;

    static final Set<String> BLOCKS = Set.of("paragraph", "heading", "bulletList", "orderedList");

    private static final Set<String> INLINE = Set.of("text", "hardBreak", "formula");
    private static final Set<String> ITEM = Set.of("paragraph", "bulletList", "orderedList");

    /** Keeps what this type of node has, and refuses nodes that don't belong into it. */
    public RichNode {
        attrs = attributes(type, attrs);
        content = switch (type) {
            case "paragraph", "heading" -> holding(content, INLINE);
            case "bulletList", "orderedList" -> holding(required(content), Set.of("listItem"));
            case "listItem" -> holding(required(content), ITEM);
            default -> null;
        };
        text = type.equals("text") ? words(text) : null;
        marks = type.equals("text") && marks != null && !marks.isEmpty() ? List.copyOf(marks) : null;
    }

    /** The most signs that it can take as JSON, where a sign may be written as two. */
    int signs() {
        int own = JSON_OF_NODE + (text == null ? 0 : 2 * text.length()) + (attrs == null ? 0 : attrs.signs());
        int marked =
                marks == null ? 0 : marks.stream().mapToInt(RichMark::signs).sum();
        return own + marked + children().stream().mapToInt(RichNode::signs).sum();
    }

    /** The nodes in it; none where it is a leaf. */
    List<RichNode> children() {
        return content == null ? List.of() : content;
    }

    private static @Nullable RichAttributes attributes(String type, @Nullable RichAttributes attrs) {
        return switch (type) {
            case "heading" -> new RichAttributes(2, null, null);
            case "formula" -> new RichAttributes(null, formula(attrs), null);
            case "paragraph", "bulletList", "orderedList", "listItem", "text", "hardBreak" -> null;
            default -> throw new InvalidInput("type", "unknown");
        };
    }

    private static String formula(@Nullable RichAttributes attrs) {
        String latex =
                attrs == null || attrs.latex() == null ? "" : attrs.latex().strip();
        if (latex.isEmpty()) {
            throw new InvalidInput("attrs.latex", "required");
        }
        return latex;
    }

    private static String words(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            throw new InvalidInput("text", "required");
        }
        return text;
    }

    private static List<RichNode> required(@Nullable List<RichNode> content) {
        if (content == null || content.isEmpty()) {
            throw new InvalidInput("content", "required");
        }
        return content;
    }

    static @Nullable List<RichNode> holding(@Nullable List<RichNode> content, Set<String> types) {
        if (content == null || content.isEmpty()) {
            return null;
        }
        if (!content.stream().map(RichNode::type).allMatch(types::contains)) {
            throw new InvalidInput("content", "misplaced");
        }
        return List.copyOf(content);
    }
}
