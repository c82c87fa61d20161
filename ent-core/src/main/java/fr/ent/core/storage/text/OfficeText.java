package fr.ent.core.storage.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the words of office documents from the parts that hold them, without DTDs and entities, as a stream. */
final class OfficeText {

    private static final Pattern PARTS = Pattern.compile(
            "word/(document|footnotes|header\\d*|footer\\d*)\\.xml|ppt/(slides/slide|notesSlides/notesSlide)\\d+\\.xml"
                    + "|xl/sharedStrings\\.xml|content\\.xml");

    /** Elements that end a line of words. */
    private static final Set<String> LINES = Set.of("p", "h", "si", "tab", "br", "table-cell");

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 60_000_000;

    private OfficeText() {}

    static void write(Path document, Writer to) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile())) {
            List<? extends ZipEntry> parts = zip.stream()
                    .filter(entry -> PARTS.matcher(entry.getName()).matches())
                    .limit(MOST_PARTS)
                    .toList();
            for (ZipEntry part : parts) {
                try (InputStream content = new BoundedPart(zip.getInputStream(part))) {
                    write(content, to);
                }
            }
        }
    }

    private static void write(InputStream part, Writer to) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> to.write(xml.getText());
                    case XMLStreamReader.END_ELEMENT -> {
                        if (LINES.contains(xml.getLocalName())) {
                            to.write('\n');
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    /** A part that unfolds without end is cut. */
    private static final class BoundedPart extends FilterInputStream {

        private long left = MOST_BYTES;

        BoundedPart(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return --left < 0 ? -1 : super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = super.read(into, from, (int) Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }
    }
}
