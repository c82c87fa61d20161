package fr.ent.messaging.blog.feed;

import static fr.ent.core.account.print.Template.text;

import fr.ent.core.storage.FileView;
import fr.ent.core.text.Signs;
import fr.ent.messaging.blog.shown.ShownArticle;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a feed as RFC 4287 says: names of entries stay, whatever becomes of their words.
 *
 * @param changed the last moment at which anything of it changed
 */
record WrittenAtom(BlogFeed feed, URI site, Instant changed) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    String of(List<ShownArticle> articles) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "fr");
            element(xml, "id", urn(feed.id()));
            element(xml, "title", feed.title());
            element(xml, "updated", moment(changed));
            author(xml, feed.title());
            link(xml, "self", "application/atom+xml", feed.path());
            link(xml, "alternate", "text/html", feed.page());
            for (ShownArticle article : articles) {
                entry(xml, article);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, ShownArticle article) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", urn(article.article().id().value()));
        element(xml, "title", article.title());
        element(xml, "published", moment(article.publishedAt()));
        element(xml, "updated", moment(article.changedAt()));
        if (article.authors().isEmpty()) {
            author(xml, article.names(feed.classNames()));
        }
        for (String name : article.authors()) {
            author(xml, name);
        }
        link(xml, "alternate", "text/html", page(article));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(content(article));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String page(ShownArticle article) {
        return switch (feed.secrecy()) {
            case PUBLIC ->
                feed.slug()
                        .filter(slug -> article.article().page())
                        .map(slug ->
                                "/blog/" + slug + "/page/" + article.article().id())
                        .orElse(feed.page() + "#a" + article.article().id());
            case SECRET -> "/blog/" + article.article().id();
        };
    }

    private String content(ShownArticle article) {
        return article.paragraphs().stream()
                        .map(paragraph -> "<p>" + text(paragraph) + "</p>")
                        .collect(Collectors.joining())
                + IntStream.range(0, article.pictures().size())
                        .mapToObj(at -> picture(article, article.pictures().get(at), at + 1))
                        .collect(Collectors.joining());
    }

    private String picture(ShownArticle article, FileView picture, int number) {
        return "<p><img alt=\"" + text(article.describe(picture, number)) + "\" src=\"" + site
                + feed.picture(article.article().id(), picture.id()) + "\"></p>";
    }

    private void link(XMLStreamWriter xml, String rel, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", site + path);
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Signs.writable(text));
        xml.writeEndElement();
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
