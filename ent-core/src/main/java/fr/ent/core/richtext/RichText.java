package fr.ent.core.richtext;

import fr.ent.core.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as Tiptap, the editor of the web application, writes it in JSON: paragraphs, headings and lists of words, with bold,
 * italic, links and formulas. It holds no HTML, and nothing of it runs.
 *
 * @param type always {@code doc}
 */
public record RichText(
        @Pattern(regexp = "doc") String type,
        @Size(min = 1, max = 500) List<@Valid RichNode> content) {

    private static final int MOST_NODES = 3000;
    private static final int DEEPEST = 12;

    /** The columns that keep rich texts take no longer JSON. */
    private static final int MOST_SIGNS = 200_000;

    /** Refuses a text of too many pieces, and lists in lists in lists. */
    public RichText {
        content = List.copyOf(content);
        RichNode.holding(content, RichNode.BLOCKS);
        if (count(content, 1) > MOST_NODES
                || content.stream().mapToInt(RichNode::signs).sum() > MOST_SIGNS) {
            throw new InvalidInput("content", "too-long");
        }
    }

    /** The words alone, a line for each block; the items of lists with a dash or a number. */
    public String plainText() {
        return content.stream().map(block -> plain(block, "")).collect(Collectors.joining("\n"));
    }

    private static String plain(RichNode node, String indent) {
        return switch (node.type()) {
            case "text" -> String.valueOf(node.text());
            case "hardBreak" -> "\n";
            case "formula" -> latex(node);
            case "bulletList" ->
                node.children().stream()
                        .map(item -> indent + "– " + plain(item, indent + "  "))
                        .collect(Collectors.joining("\n"));
            case "orderedList" -> numbered(node.children(), indent);
            case "listItem" ->
                node.children().stream().map(block -> plain(block, indent)).collect(Collectors.joining("\n"));
            default ->
                node.children().stream().map(piece -> plain(piece, indent)).collect(Collectors.joining());
        };
    }

    private static String numbered(List<RichNode> items, String indent) {
        StringBuilder lines = new StringBuilder();
        for (int number = 1; number <= items.size(); number++) {
            lines.append(number == 1 ? "" : "\n")
                    .append(indent)
                    .append(number)
                    .append(". ")
                    .append(plain(items.get(number - 1), indent + "  "));
        }
        return lines.toString();
    }

    private static String latex(RichNode formula) {
        return formula.attrs() == null ? "" : String.valueOf(formula.attrs().latex());
    }

    private static int count(List<RichNode> nodes, int depth) {
        if (depth > DEEPEST) {
            throw new InvalidInput("content", "too-deep");
        }
        int count = nodes.size();
        for (RichNode node : nodes) {
            count += count(node.children(), depth + 1);
        }
        return count;
    }
}
