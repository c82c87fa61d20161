package fr.ent.homework.progress.state;

import fr.ent.core.text.Signs;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of the State's file, one after the other. */
final class StateXml {

    private static final String NAMESPACE = "urn:fr:edu:scolarite:lsun:bilans:import";
    private static final String SCHEMA = "import-bilan-1d.xsd";
    private static final String VERSION = "1.0";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final XMLStreamWriter xml;

    private StateXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The content of an element. */
    interface XmlContent {
        void write(StateXml to) throws XMLStreamException;
    }

    static void write(Writer file, XmlContent content) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("lsun-bilans");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", INSTANCE);
        xml.writeAttribute("xsi", INSTANCE, "schemaLocation", NAMESPACE + " " + SCHEMA);
        xml.writeAttribute("schemaVersion", VERSION);
        content.write(new StateXml(xml));
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    void within(String element, XmlContent content) throws XMLStreamException {
        xml.writeStartElement(element);
        content.write(this);
        xml.writeEndElement();
    }

    StateXml with(String attribute, String value) throws XMLStreamException {
        xml.writeAttribute(attribute, Signs.writable(value));
        return this;
    }

    void text(String element, String words) throws XMLStreamException {
        within(element, to -> to.xml.writeCharacters(Signs.writable(words)));
    }
}
