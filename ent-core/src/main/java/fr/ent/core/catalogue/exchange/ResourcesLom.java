package fr.ent.core.catalogue.exchange;

import fr.ent.core.InvalidInput;
import fr.ent.core.catalogue.ResourceKind;
import fr.ent.core.catalogue.SchoolSubject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Resources as LOM records (IEEE 1484.12.3), with the elements of LOM-FR (NF Z76-040) and ScoLOMFR that say something of them:
 * 1.1 and 4.3 address, 1.2 title, 1.3 language, 1.4 description, 1.9 kind, 2.3 publisher, 4.7 duration, 5.10 sheets, 6.3 licence,
 * and 9 for levels, subjects and skills. A file may hold one record or many, in any envelope. No document type is read and
 * nothing from elsewhere.
 */
final class ResourcesLom {

    static final String LOM = "http://ltsc.ieee.org/xsd/LOM";

    private static final Pattern ORGANISATION = Pattern.compile("(?im)^ORG(?:;[^:\\n]*)?:(.+)$");
    private static final Pattern NAME = Pattern.compile("(?im)^FN(?:;[^:\\n]*)?:(.+)$");

    private ResourcesLom() {}

    /** Whether a file begins as XML does. */
    static boolean looksLike(String text) {
        return text.stripLeading().startsWith("<");
    }

    static ReadResources read(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ResourceTaker taker = new ResourceTaker();
        boolean found = false;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && "lom".equals(xml.getLocalName())
                        && LOM.equals(xml.getNamespaceURI())) {
                    int line = xml.getLocation().getLineNumber();
                    taker.take(line, words(LomNode.read(xml)));
                    found = true;
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new InvalidInput("file", "unreadable");
        }
        if (!found) {
            throw new InvalidInput("file", "no-record");
        }
        return taker.finish();
    }

    private static Map<ResourceField, String> words(LomNode lom) {
        Map<ResourceField, String> words = new EnumMap<>(ResourceField.class);
        words.put(ResourceField.TITLE, lom.first("general", "title", "string"));
        words.put(ResourceField.ADDRESS, address(lom));
        words.put(ResourceField.KIND, kind(lom).name());
        words.put(ResourceField.PUBLISHER, publisher(lom));
        words.put(ResourceField.LEVELS, levels(lom));
        words.put(ResourceField.SUBJECTS, subjects(lom));
        words.put(ResourceField.SKILLS, skills(lom));
        words.put(ResourceField.LANGUAGE, language(lom.first("general", "language")));
        words.put(ResourceField.LICENCE, lom.first("rights", "description", "string"));
        words.put(ResourceField.MINUTES, minutes(lom.first("technical", "duration", "duration")));
        words.put(ResourceField.DESCRIPTION, lom.first("general", "description", "string"));
        words.put(ResourceField.TEACHER_SHEET, sheet(lom, node -> !node.says("intendedEndUserRole", LomWriter.PARENT)));
        words.put(ResourceField.PARENT_SHEET, sheet(lom, node -> node.says("intendedEndUserRole", LomWriter.PARENT)));
        return words;
    }

    private static String address(LomNode lom) {
        String location = lom.first("technical", "location");
        return location.isEmpty()
                ? lom.all("general", "identifier")
                        .filter(one -> "URI".equalsIgnoreCase(one.first("catalog")))
                        .map(one -> one.first("entry"))
                        .findFirst()
                        .orElse("")
                : location;
    }

    private static ResourceKind kind(LomNode lom) {
        return lom.all("general", "documentType", "value")
                .flatMap(value -> KindWords.readLom(value.text()).stream())
                .findFirst()
                .orElseGet(() -> byFormat(lom.first("technical", "format")));
    }

    private static ResourceKind byFormat(String format) {
        return format.startsWith("video/")
                ? ResourceKind.VIDEO
                : format.startsWith("audio/")
                        ? ResourceKind.SOUND
                        : "application/pdf".equals(format) ? ResourceKind.DOCUMENT : ResourceKind.LINK;
    }

    /** Named by a vCard (RFC 6350), as an organisation or by its name. */
    private static String publisher(LomNode lom) {
        String card = lom.all("lifeCycle", "contribute")
                .filter(one -> one.says("role", "publisher") || one.says("role", "éditeur"))
                .map(one -> one.first("entity"))
                .findFirst()
                .orElse("");
        Matcher organisation = ORGANISATION.matcher(card);
        Matcher name = NAME.matcher(card);
        String found = organisation.find() ? organisation.group(1) : name.find() ? name.group(1) : "";
        return found.replaceAll("\\\\([,;\\\\])", "$1").strip();
    }

    /** Those that are known, whatever beside them is of other schools; where none is, the first, which is then a fault. */
    private static String levels(LomNode lom) {
        List<String> entries = entries(lom, "educational level").toList();
        String known = entries.stream()
                .flatMap(entry -> LevelWords.read(entry).stream())
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining("|"));
        return known.isEmpty() ? shortened(entries.stream().findFirst().orElse("")) : known;
    }

    /** As many as may be and one, each so long and a sign: what is beyond is told, and keeps no record out. */
    private static String skills(LomNode lom) {
        return entries(lom, "competency")
                .map(ResourcesLom::shortened)
                .distinct()
                .limit(ResourceTaker.MOST_IN_LIST + 1L)
                .collect(Collectors.joining("|"));
    }

    private static String shortened(String entry) {
        return entry.substring(0, Math.min(entry.length(), ResourceTaker.LONGEST_SKILL + 1));
    }

    /** Other collections have many more: those that aren't subjects of the programmes are none of ours, and no fault. */
    private static String subjects(LomNode lom) {
        return Stream.concat(entries(lom, "discipline"), entries(lom, "enseignement"))
                .flatMap(entry -> SchoolSubject.read(entry).stream())
                .distinct()
                .map(SchoolSubject::title)
                .collect(Collectors.joining("|"));
    }

    private static Stream<String> entries(LomNode lom, String purpose) {
        return lom.all("classification")
                .filter(one -> one.says("purpose", purpose))
                .flatMap(one -> one.all("taxonPath", "taxon"))
                .map(taxon -> taxon.first("entry", "string"))
                .filter(entry -> !entry.isEmpty());
    }

    private static String sheet(LomNode lom, Predicate<LomNode> reader) {
        return lom.all("educational")
                .filter(reader)
                .map(one -> one.first("description", "string"))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** LOM-FR has three letters (ISO 639-2) or two. */
    private static String language(String sign) {
        return switch (sign) {
            case "fre", "fra", "http://id.loc.gov/vocabulary/iso639-2/fre" -> "fr";
            case "eng" -> "en";
            case "ger", "deu" -> "de";
            case "spa" -> "es";
            case "ita" -> "it";
            default -> sign.length() > 3 && sign.charAt(2) == '-' ? sign.substring(0, 2) : sign;
        };
    }

    /** Rounded up; nothing for a duration that isn't one, or of more than ten hours. */
    private static String minutes(String duration) {
        try {
            long minutes = (Duration.parse(duration).toSeconds() + 59) / 60;
            return minutes > 0 && minutes <= 600 ? Long.toString(minutes) : "";
        } catch (DateTimeParseException none) {
            return "";
        }
    }
}
