package fr.ent.homework.progress;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.springframework.test.web.servlet.ResultActions;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The State's file as its service would read it. */
final class StateFileReader {

    private static final String NAMESPACE = "urn:fr:edu:scolarite:lsun:bilans:import";

    private final byte[] file;
    private final Document document;

    StateFileReader(ResultActions answer) throws Exception {
        file = answer.andReturn().getResponse().getContentAsByteArray();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    /** Against the rules as far as they are documented. */
    void validate() throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(StateFileReader.class.getResource("state-report-rules.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    /** In the order of the file; {@code l} is the file's namespace. */
    List<String> values(String path) throws Exception {
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        xpath.setNamespaceContext(new OneNamespace());
        NodeList found = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            values.add(found.item(i).getNodeValue());
        }
        return values;
    }

    private static final class OneNamespace implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return "l".equals(prefix) ? NAMESPACE : XMLConstants.NULL_NS_URI;
        }

        @Override
        public String getPrefix(String namespace) {
            throw new UnsupportedOperationException(namespace);
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            throw new UnsupportedOperationException(namespace);
        }
    }
}
