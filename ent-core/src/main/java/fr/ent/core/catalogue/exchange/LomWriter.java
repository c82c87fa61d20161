package fr.ent.core.catalogue.exchange;

import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.text.Signs;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes resources as LOM records in one file, as {@link ResourcesLom} reads them. */
final class LomWriter {

    /** LOM-FR has no word for parents: it is one of ours. */
    static final String PARENT = "parent";

    private static final String LOM = ResourcesLom.LOM;
    private static final String LOM_FR = "http://www.lom-fr.fr/xsd/LOMFR";
    private static final String OURS = "PREAU";
    private static final String LOM_WORDS = "LOMv1.0";

    private final XMLStreamWriter xml;

    private LomWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(List<ResourceContent> resources) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("records");
            for (ResourceContent resource : resources) {
                new LomWriter(xml).record(resource);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }

    private void record(ResourceContent resource) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("lom");
        xml.writeDefaultNamespace(LOM);
        xml.writeNamespace("lomfr", LOM_FR);
        general(resource);
        publisher(resource.publisher());
        within("metaMetadata", () -> text("metadataSchema", "LOMFRv1.0"));
        technical(resource);
        sheet(resource.teacherSheet(), LOM_WORDS, "teacher");
        sheet(resource.parentSheet(), OURS, PARENT);
        if (resource.licence() != null) {
            within("rights", () -> string("description", resource.licence()));
        }
        classification("educational level", resource.levels(), Enum::name, Enum::name);
        classification("discipline", resource.subjects(), Enum::name, SchoolSubject::title);
        classification("competency", resource.skills(), skill -> "", skill -> skill);
        xml.writeEndElement();
    }

    private void general(ResourceContent resource) throws XMLStreamException {
        within("general", () -> {
            within("identifier", () -> {
                text("catalog", "URI");
                text("entry", resource.address());
            });
            string("title", resource.title());
            text("language", "fr".equals(resource.language()) ? "fre" : resource.language());
            string("description", resource.description());
            Optional<String> kind = KindWords.lom(resource.kind());
            if (kind.isPresent()) {
                xml.writeStartElement("lomfr:documentType");
                text("lomfr:source", "LOMFRv1.0");
                text("lomfr:value", kind.get());
                xml.writeEndElement();
            }
        });
    }

    private void technical(ResourceContent resource) throws XMLStreamException {
        Integer minutes = resource.minutes();
        within("technical", () -> {
            text("location", resource.address());
            if (minutes != null) {
                within("duration", () -> text("duration", "PT" + minutes + "M"));
            }
        });
    }

    private void publisher(@Nullable String name) throws XMLStreamException {
        if (name != null) {
            within(
                    "lifeCycle",
                    () -> within("contribute", () -> {
                        value("role", LOM_WORDS, "publisher");
                        text(
                                "entity",
                                "BEGIN:VCARD\nVERSION:3.0\nORG:" + name.replaceAll("([,;\\\\])", "\\\\$1")
                                        + "\nEND:VCARD");
                    }));
        }
    }

    private void sheet(@Nullable String words, String source, String reader) throws XMLStreamException {
        if (words != null) {
            within("educational", () -> {
                value("intendedEndUserRole", source, reader);
                string("description", words);
            });
        }
    }

    private <T> void classification(String purpose, List<T> all, Function<T, String> sign, Function<T, String> entry)
            throws XMLStreamException {
        if (!all.isEmpty()) {
            within("classification", () -> {
                value("purpose", LOM_WORDS, purpose);
                for (T one : all) {
                    within("taxonPath", () -> {
                        string("source", OURS);
                        within("taxon", () -> {
                            if (!sign.apply(one).isEmpty()) {
                                text("id", sign.apply(one));
                            }
                            string("entry", entry.apply(one));
                        });
                    });
                }
            });
        }
    }

    private void value(String element, String source, String value) throws XMLStreamException {
        within(element, () -> {
            text("source", source);
            text("value", value);
        });
    }

    private void string(String element, @Nullable String words) throws XMLStreamException {
        if (words != null) {
            within(element, () -> {
                xml.writeStartElement("string");
                xml.writeAttribute("language", "fre");
                xml.writeCharacters(Signs.writable(words));
                xml.writeEndElement();
            });
        }
    }

    private void text(String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(Signs.writable(words));
        xml.writeEndElement();
    }

    private void within(String element, XmlPart part) throws XMLStreamException {
        xml.writeStartElement(element);
        part.write();
        xml.writeEndElement();
    }

    /** The things within an element. */
    private interface XmlPart {
        void write() throws XMLStreamException;
    }
}
