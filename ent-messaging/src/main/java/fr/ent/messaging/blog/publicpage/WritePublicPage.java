package fr.ent.messaging.blog.publicpage;

import static fr.ent.core.account.print.Template.text;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryView;
import fr.ent.core.account.print.Template;
import fr.ent.core.storage.FileView;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.publicpage.PublicBlogs.PublicPlace;
import fr.ent.messaging.blog.publicpage.ReadPublicPage.ReadArticles;
import fr.ent.messaging.blog.shown.ShownArticle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a public page as HTML that needs no script. Of people it says given names, and of the school its classes. */
@Component
class WritePublicPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final String STYLE = """
            :root{color-scheme:light dark}*{box-sizing:border-box}
            body{font:1.125rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:1rem;color:#1d2426;background:#faf8f3}
            a{color:inherit}a:focus-visible{outline:3px solid currentColor;outline-offset:2px}
            h1,h2{line-height:1.2}h2{font-size:1.5rem;margin:0}
            article{border-top:2px solid #d8d2c4;padding:1.5rem 0}
            .by{color:#4c5357;margin:.25rem 0 1rem}
            img{display:block;max-width:100%;height:auto;border-radius:.5rem;margin:1rem 0}
            nav ul{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0}
            nav a,.more{display:inline-block;padding:.6rem 1rem;border:1px solid #6d7478;border-radius:99px;text-decoration:none}
            nav a[aria-current]{background:#1d2426;color:#fff}
            summary{cursor:pointer;padding:.6rem 0}
            footer{border-top:2px solid #d8d2c4;padding:1rem 0;color:#4c5357}
            @media(prefers-color-scheme:dark){body{color:#eceae4;background:#16191b}.by,footer{color:#b9bfc2}
            nav a[aria-current]{background:#eceae4;color:#16191b}}
            """;

    private static final Template FRAME = new Template("""
            <!doctype html>
            <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Blog\u00a0: {{title}}</title>
            <meta name="robots" content="{{robots}}">
            {{alternate}}
            <style>{{style}}</style></head>
            <body><header><h1>{{title}}</h1></header>
            {{classes}}
            <main>{{articles}}</main>
            <footer><p>{{territory}}{{follow}}</p></footer></body></html>
            """);

    private final Directory directory;

    WritePublicPage(Directory directory) {
        this.directory = directory;
    }

    /** The page's own rules, and nothing else: no script runs, nothing comes from elsewhere. */
    static String policy() {
        return "default-src 'none'; img-src 'self'; style-src 'sha256-" + digest(STYLE)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    static String robots(boolean listed) {
        return listed ? "index, follow" : "noindex, nofollow";
    }

    String write(PublicPlace place, ReadArticles read, TerritoryView territory) {
        Map<ClassId, String> classNames = classNames(List.of(place));
        return frame(
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
            return frame(new PageHead(territory.name(), null, false), "", List.of(none), "", territory);
        }
        Map<ClassId, String> classNames = classNames(schools.schools());
        Map<SchoolId, PublicPlace> places = schools.schools().stream()
                .collect(Collectors.toMap(place -> place.blog().school(), Function.identity()));
        String links = schools.schools().stream()
                .map(place -> "<li><a href=\"" + place.path() + "\">" + text(place.title()) + "</a></li>")
                .collect(Collectors.joining());
        return frame(
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

    private static String frame(
            PageHead head, String places, List<String> articles, String older, TerritoryView territory) {
        String listed = articles.isEmpty() ? "<p>Aucun article pour l’instant.</p>" : String.join("", articles);
        return FRAME.fill(
                Map.of("title", head.title(), "robots", robots(head.listed()), "territory", territory.name()),
                Map.of(
                        "style",
                        STYLE,
                        "alternate",
                        head.alternate(),
                        "classes",
                        places,
                        "articles",
                        listed + older,
                        "follow",
                        head.follow()));
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

    private static String digest(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * The beginning of a page.
     *
     * @param feed none where there is nothing to follow
     */
    private record PageHead(String title, @Nullable String feed, boolean listed) {

        String alternate() {
            return feed == null
                    ? ""
                    : "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"" + text(title) + "\" href=\""
                            + address(feed) + "\">";
        }

        String follow() {
            return feed == null ? "" : " · <a href=\"" + address(feed) + "\">Suivre ce blog (Atom)</a>";
        }

        private static String address(String feed) {
            return "/api/public/blog/" + feed + ".atom";
        }
    }
}
