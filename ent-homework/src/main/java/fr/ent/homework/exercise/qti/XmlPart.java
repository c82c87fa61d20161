package fr.ent.homework.exercise.qti;

import fr.ent.core.text.Signs;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a file of a package, element by element. */
final class XmlPart {

    private final XMLStreamWriter xml;

    private XmlPart(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The content of an element, or of a file. */
    interface XmlContent {
        void write(XmlPart to) throws XMLStreamException;
    }

    static byte[] file(XmlContent content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlPart(xml));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }

    void root(String element, String namespace, XmlContent content) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeDefaultNamespace(namespace);
        content.write(this);
        xml.writeEndElement();
    }

    void within(String element, XmlContent content) throws XMLStreamException {
        xml.writeStartElement(element);
        content.write(this);
        xml.writeEndElement();
    }

    XmlPart with(String attribute, String value) throws XMLStreamException {
        xml.writeAttribute(attribute, Signs.writable(value));
        return this;
    }

    XmlPart inFrench() throws XMLStreamException {
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "fr");
        return this;
    }

    void text(String element, String words) throws XMLStreamException {
        within(element, to -> to.words(words));
    }

    void words(String words) throws XMLStreamException {
        xml.writeCharacters(Signs.writable(words));
    }
}
