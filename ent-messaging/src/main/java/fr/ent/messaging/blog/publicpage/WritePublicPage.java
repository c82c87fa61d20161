package fr.ent.messaging.blog.publicpage;

import static fr.ent.core.account.print.Template.text;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryView;
import fr.ent.core.storage.FileView;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.publicpage.PublicBlogs.PublicPlace;
import fr.ent.messaging.blog.publicpage.PublicFrame.PageHead;
import fr.ent.messaging.blog.publicpage.ReadPublicPage.ReadArticles;
import fr.ent.messaging.blog.shown.ShownArticle;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes a public page as HTML that needs no script. Of people it says given names, and of the school its classes. */
@Component
class WritePublicPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final Directory directory;

    WritePublicPage(Directory directory) {
        this.directory = directory;
    }

    String write(PublicPlace place, ReadArticles read, TerritoryView territory) {
        Map<ClassId, String> classNames = classNames(List.of(place));
        return PublicFrame.fill(
                new PageHead(place.title(), place.feed(), place.blog().listed()),
                classes(place) + read.index().html(),
                read.articles().stream()
                        .map(article -> article(place, article, article.names(classNames), territory))
                        .toList(),
                older(place.path(), read),
                territory);
    }

    /** Each article with its school, in whose name its pictures are shown. */
    String write(PublicSchools schools, ReadArticles read, TerritoryView territory) {
        if (schools.schools().isEmpty()) {
            String none = "<p>Aucune école ne publie encore pour tout le monde.</p>";
            return PublicFrame.fill(new PageHead(territory.name(), null, false), "", List.of(none), "", territory);
        }
        Map<ClassId, String> classNames = classNames(schools.schools());
        Map<SchoolId, PublicPlace> places = schools.schools().stream()
                .collect(Collectors.toMap(place -> place.blog().school(), Function.identity()));
        String links = schools.schools().stream()
                .map(place -> "<li><a href=\"" + place.path() + "\">" + text(place.title()) + "</a></li>")
                .collect(Collectors.joining());
        return PublicFrame.fill(
                new PageHead(territory.name(), PublicBlogs.ALL_SCHOOLS, schools.isListed()),
                "<nav aria-label=\"Écoles\"><ul>" + links + "</ul></nav>"
                        + read.index().html(),
                read.articles().stream()
                        .map(article -> {
                            PublicPlace place = Objects.requireNonNull(
                                    places.get(article.article().place().schoolId()));
                            return article(
                                    place, article, article.names(classNames) + ", " + place.schoolName(), territory);
                        })
                        .toList(),
                older(PublicSchools.PATH, read),
                territory);
    }

    private Map<ClassId, String> classNames(List<PublicPlace> places) {
        return directory
                .listClassesAt(
                        places.stream().map(place -> place.blog().school()).toList())
                .stream()
                .collect(Collectors.toMap(ClassView::id, ClassView::name));
    }

    private static String older(String path, ReadArticles read) {
        return read.more()
                ? "<p><a class=\"more\" href=\"" + path + "?after="
                        + read.articles().getLast().article().id()
                        + read.index().query() + "\">Articles plus anciens</a></p>"
                : "";
    }

    private String classes(PublicPlace place) {
        List<PublicPlace> places = directory.listClasses(place.blog().school()).stream()
                .map(one -> new PublicPlace(place.blog(), place.schoolName(), one))
                .toList();
        String links = places.stream()
                .map(one -> link(one, Objects.requireNonNull(one.schoolClass()).name(), place))
                .collect(Collectors.joining());
        PublicPlace all = new PublicPlace(place.blog(), place.schoolName(), null);
        return "<nav aria-label=\"Classes\"><ul>" + link(all, "Toute l’école", place) + links + "</ul></nav>";
    }

    private static String link(PublicPlace to, String name, PublicPlace here) {
        String current = to.path().equals(here.path()) ? " aria-current=\"page\"" : "";
        return "<li><a href=\"" + to.path() + "\"" + current + ">" + text(name) + "</a></li>";
    }

    private static String article(PublicPlace place, ShownArticle article, String by, TerritoryView territory) {
        String pictures = IntStream.range(0, article.pictures().size())
                .mapToObj(at -> picture(place, article, article.pictures().get(at), at + 1))
                .collect(Collectors.joining());
        String words = article.paragraphs().stream()
                .map(paragraph -> "<p>" + text(paragraph) + "</p>")
                .collect(Collectors.joining());
        return "<article id=\"a" + article.article().id() + "\"><h2>" + text(article.title()) + "</h2><p class=\"by\">"
                + text(by) + ", le "
                + DAY.withZone(territory.timeZone()).format(article.publishedAt()) + "</p>" + words + pictures
                + page(place, article.article()) + "</article>";
    }

    /** A page built of blocks is whole at an address of its own. */
    private static String page(PublicPlace place, ArticleFacts article) {
        return article.page()
                ? "<p><a class=\"more\" href=\"" + place.pageOf(article.id())
                        + "\">Ouvrir la page entière\u00a0: repères, sons, carte, frise et quiz</a></p>"
                : "";
    }

    private static String picture(PublicPlace place, ShownArticle article, FileView picture, int number) {
        return "<img loading=\"lazy\" alt=\""
                + text(article.describe(picture, number))
                + "\" src=\"" + place.fileOf(article.article().id(), picture.id()) + "\">";
    }
}
