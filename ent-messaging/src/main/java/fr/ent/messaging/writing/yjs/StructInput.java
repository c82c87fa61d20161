package fr.ent.messaging.writing.yjs;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a struct, of the kinds and with the names that the product's editor uses and no others. */
record StructInput(ByteInput in) {

    /** The name under which the text lies in the document. */
    static final String ROOT = "text";

    /** All that stands in the text itself. */
    private static final Set<String> BLOCKS = Set.of("paragraph", "heading", "bulletList", "orderedList");

    private static final String ITEM = "listItem";
    private static final Set<String> FORMATS = Set.of("bold", "italic");
    private static final Set<String> FORMAT_VALUES = Set.of("{}", "null");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-zA-Z]{1,20}");
    private static final int KIND = 0x1f;
    private static final int XML_ELEMENT = 3;
    private static final int XML_TEXT = 6;

    Struct read(Mark at) throws UnreadableUpdate {
        int info = in.one();
        int kind = info & KIND;
        if (kind == Struct.GONE || kind == Struct.SKIP) {
            return Struct.room(kind, at, in.length());
        }
        boolean keyed = (info & Struct.KEYED) != 0;
        Mark left = (info & Struct.LEFT) == 0 ? null : in.mark();
        Mark right = (info & Struct.RIGHT) == 0 ? null : in.mark();
        Parent parent = left == null && right == null ? parent(keyed) : null;
        int begin = in.position();
        boolean inText = parent != null && parent.element() == null;
        require(!inText || (!keyed && (kind == Struct.ELEMENT || kind == Struct.DELETED)));
        if (kind == Struct.LETTERS) {
            return letters(at, left, right, keyed, parent);
        }
        long length = content(kind, inText);
        ByteBuffer content = in.since(begin);
        return new Struct(at, length, kind, left, right, keyed, parent, null, content);
    }

    private Struct letters(Mark at, @Nullable Mark left, @Nullable Mark right, boolean keyed, @Nullable Parent parent)
            throws UnreadableUpdate {
        String letters = in.text();
        require(!letters.isEmpty());
        return new Struct(
                at, letters.length(), Struct.LETTERS, left, right, keyed, parent, letters, ByteBuffer.allocate(0));
    }

    private Parent parent(boolean keyed) throws UnreadableUpdate {
        Mark element = null;
        if (in.number() == 1) {
            require(ROOT.equals(in.text()));
        } else {
            element = in.mark();
        }
        String attribute = null;
        if (keyed) {
            attribute = in.text();
            require(ATTRIBUTE.matcher(attribute).matches());
        }
        return new Parent(element, attribute);
    }

    /** Reads over it; how many signs it counts for. */
    private long content(int kind, boolean inText) throws UnreadableUpdate {
        return switch (kind) {
            case Struct.DELETED -> in.length();
            case Struct.FORMAT -> format();
            case Struct.ELEMENT -> element(inText);
            case Struct.VALUES -> values();
            default -> throw new UnreadableUpdate("kind");
        };
    }

    private long format() throws UnreadableUpdate {
        require(FORMATS.contains(in.text()));
        require(FORMAT_VALUES.contains(in.text()));
        return 1;
    }

    private long element(boolean inText) throws UnreadableUpdate {
        long type = in.number();
        if (type == XML_ELEMENT) {
            String name = in.text();
            require(BLOCKS.contains(name) || (name.equals(ITEM) && !inText));
        } else {
            require(type == XML_TEXT && !inText);
        }
        return 1;
    }

    private long values() throws UnreadableUpdate {
        int count = in.count();
        require(count > 0);
        for (int n = 0; n < count; n++) {
            value();
        }
        return count;
    }

    /** A value of an attribute: nothing that holds others. */
    private void value() throws UnreadableUpdate {
        switch (in.one()) {
            case 127, 126, 121, 120 -> {}
            case 125 -> in.number();
            case 124 -> in.skip(Float.BYTES);
            case 123 -> in.skip(Double.BYTES);
            case 119 -> in.text();
            default -> throw new UnreadableUpdate("value");
        }
    }

    private static void require(boolean holds) throws UnreadableUpdate {
        if (!holds) {
            throw new UnreadableUpdate("content");
        }
    }
}
