package fr.ent.homework.exercise.qti;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element as it was read, whatever its namespace; words are nodes without a name. No document type is read and nothing from
 * elsewhere.
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String words) {

    private static final int DEEPEST = 40;

    /** The root of a file. */
    static XmlNode read(byte[] file, XmlBudget budget) throws XMLStreamException, XmlBudget.Spent {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return element(xml, 0, budget);
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("A document type");
                default -> {}
            }
        }
        throw new XMLStreamException("No element");
    }

    private static XmlNode element(XMLStreamReader xml, int depth, XmlBudget budget)
            throws XMLStreamException, XmlBudget.Spent {
        if (depth > DEEPEST) {
            throw new XMLStreamException("Too deep");
        }
        budget.spend(1 + xml.getAttributeCount());
        String name = xml.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        List<XmlNode> children = new ArrayList<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(xml, depth + 1, budget));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    budget.spend(1);
                    children.add(new XmlNode("", Map.of(), List.of(), xml.getText()));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlNode(name, attributes, children, "");
                }
                default -> {}
            }
        }
        throw new XMLStreamException("An element without an end");
    }

    /** An attribute, empty where there is none. */
    String with(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Its children of this name. */
    List<XmlNode> list(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    /** It and all that is in it, in the order in which they stand. */
    Stream<XmlNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
    }

    /** Those of this name that are in it, at any depth. */
    List<XmlNode> listAll(String deep) {
        return all().filter(one -> one.name.equals(deep)).toList();
    }

    /** Its words on one line. */
    String line() {
        return line(all());
    }

    static String line(Stream<XmlNode> nodes) {
        return nodes.map(XmlNode::words)
                .collect(Collectors.joining())
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
