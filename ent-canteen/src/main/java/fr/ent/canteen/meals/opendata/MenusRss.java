package fr.ent.canteen.meals.opendata;

import fr.ent.canteen.Menu;
import fr.ent.canteen.meals.FrenchWords;
import fr.ent.core.text.Signs;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Menus as RSS 2.0: one item for each day and school, in French. */
record MenusRss(String territory, URI site) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    String of(PublicMenus menus) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            element(xml, "title", "Menus des cantines — " + territory);
            element(xml, "link", site + "/menus");
            element(xml, "description", "Ce que mangent les enfants à midi, avec les allergènes.");
            element(xml, "language", "fr");
            element(xml, "ttl", "60");
            for (PublicMenus.SchoolMenu day : menus.days()) {
                item(xml, day);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void item(XMLStreamWriter xml, PublicMenus.SchoolMenu day) throws XMLStreamException {
        Menu.Publication publication = Objects.requireNonNull(day.menu().publication());
        Instant changed = Objects.requireNonNullElse(publication.modifiedAt(), publication.publishedAt());
        String date = DAY.format(day.menu().date());
        xml.writeStartElement("item");
        element(
                xml,
                "title",
                date.substring(0, 1).toUpperCase(Locale.FRENCH) + date.substring(1) + " — "
                        + day.school().name());
        element(xml, "link", site + "/menus?date=" + day.menu().date());
        element(xml, "description", description(day.menu()));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters("menu-" + day.school().uai() + "-" + day.menu().date() + "-" + changed.getEpochSecond());
        xml.writeEndElement();
        element(xml, "pubDate", MOMENT.format(changed));
        xml.writeEndElement();
    }

    private static String description(Menu menu) {
        String dishes = menu.components().stream()
                .map(component ->
                        component.dishes().stream().map(Menu.Dish::name).collect(Collectors.joining(" ou ")))
                .collect(Collectors.joining(", "));
        Set<Menu.Allergen> contained = new TreeSet<>();
        menu.components().forEach(component -> component.dishes().forEach(dish -> contained.addAll(dish.allergens())));
        return contained.isEmpty()
                ? dishes + "."
                : dishes + ". Contient\u00a0: " + FrenchWords.list(contained, ", ") + ".";
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Signs.writable(text));
        xml.writeEndElement();
    }
}
