package fr.ent.core.catalogue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a record with what lies in it, read within bounds.
 *
 * @param name without its prefix: a file names LOM, LOM-FR and ScoLOMFR by any
 */
record LomNode(String name, String text, List<LomNode> parts) {

    private static final int DEEPEST = 20;
    private static final int MOST = 5_000;

    LomNode {
        parts = List.copyOf(parts);
    }

    /** Reads the element at which the reader stands, to its end. */
    static LomNode read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, DEEPEST, new int[] {MOST});
    }

    private static LomNode read(XMLStreamReader xml, int depth, int[] left) throws XMLStreamException {
        left[0]--;
        if (depth == 0 || left[0] < 0) {
            throw new XMLStreamException("too deep or too large");
        }
        String name = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        List<LomNode> parts = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> parts.add(read(xml, depth - 1, left));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                default -> {
                    // comments and instructions say nothing of a resource
                }
            }
        }
        return new LomNode(name, text.toString().strip(), parts);
    }

    /** All elements at the end of a path, in their order. */
    Stream<LomNode> all(String... path) {
        Stream<LomNode> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(node -> node.parts.stream().filter(part -> part.name.equals(step)));
        }
        return found;
    }

    /** The first text at the end of a path that isn't blank. */
    String first(String... path) {
        return all(path)
                .map(LomNode::text)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether one of the values of a vocabulary's element is this. */
    boolean says(String element, String value) {
        return all(element, "value").anyMatch(node -> node.text.equals(value));
    }
}
