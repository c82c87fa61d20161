package fr.ent.messaging.blog;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.ScannedView;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleEcho.FamilyCount;
import fr.ent.messaging.blog.ArticleView.PictureView;
import fr.ent.messaging.blog.NameAuthors.NamedAuthors;
import fr.ent.messaging.blog.PeopleOfArticles.ArticleFace;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to articles what their viewer may know of them; a constant number of statements, whatever the number of articles. */
@Component
public class ArticleViews {

    private final NameAuthors nameAuthors;
    private final PeopleOfArticles people;
    private final Files files;
    private final FindForbidden forbidden;
    private final CountEchoes echoes;

    ArticleViews(
            NameAuthors nameAuthors,
            PeopleOfArticles people,
            Files files,
            FindForbidden forbidden,
            CountEchoes echoes) {
        this.nameAuthors = nameAuthors;
        this.people = people;
        this.files = files;
        this.forbidden = forbidden;
        this.echoes = echoes;
    }

    /** An article by itself: pupils of another class are told its class. */
    public ArticleView view(ArticleFacts article, Viewer viewer) {
        ClassId read = article.place()
                .findClass()
                .filter(schoolClass -> !viewer.holds(Role.PUPIL) || viewer.attends(schoolClass))
                .orElse(null);
        return list(List.of(article), read, viewer).getFirst();
    }

    /**
     * Articles that the viewer may read.
     *
     * @param counted the class whose families are counted, for those who lead it; none for a journal
     */
    public List<ArticleView> list(List<ArticleFacts> articles, @Nullable ClassId counted, Viewer viewer) {
        List<ArticleId> ids = articles.stream().map(ArticleFacts::id).toList();
        Map<ArticleFace, Boolean> known = people.listAllFaces(ids);
        List<ArticleFace> faces = known.keySet().stream().filter(known::get).toList();
        Map<FileId, ScannedView> attached = files
                .listScanned(articles.stream()
                        .flatMap(article -> article.content().files().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(scanned -> scanned.file().id(), Function.identity()));
        Map<ArticleId, NamedAuthors> authors = nameAuthors.list(articles, known.keySet(), counted, viewer);
        Map<ArticleId, Map<FileId, Set<ChildId>>> refused =
                refused(articles, known.keySet(), article -> isLed(article, authors));
        Map<ArticleId, ArticleEcho> counts = echoes.count(ids, viewer);
        Map<ArticleId, FamilyCount> families =
                counted != null && leads(counted, articles, authors) ? echoes.countFamilies(counted, ids) : Map.of();
        Set<FileId> own = listOwn(articles, viewer);
        return articles.stream()
                .map(article -> {
                    NamedAuthors by = authors.getOrDefault(article.id(), NamedAuthors.NOBODY);
                    ArticleEcho echo = counts.getOrDefault(article.id(), ArticleEcho.NONE);
                    List<PictureView> pictures =
                            pictures(article, faces, refused.getOrDefault(article.id(), Map.of()), attached);
                    return by.standing() == ArticleStanding.STAFF
                            ? forStaff(article, by, pictures, families, echo)
                            : forOthers(article, by, among(pictures, article, own, viewer), echo);
                })
                .toList();
    }

    /**
     * Pictures that may not be shown to the readers; whoever leads an article is told as well what publishing it would refuse, or
     * showing a picture again, because of pupils of other classes.
     */
    private Map<ArticleId, Map<FileId, Set<ChildId>>> refused(
            List<ArticleFacts> articles, Set<ArticleFace> faces, Predicate<ArticleFacts> led) {
        Map<ArticleId, Map<FileId, Set<ChildId>>> refused = forbidden.among(articles, faces);
        Map<ArticleId, ArticleFacts> asked =
                articles.stream().filter(led).collect(Collectors.toMap(ArticleFacts::id, Function.identity()));
        List<ArticleFace> unshown = faces.stream()
                .filter(face -> {
                    ArticleFacts article = asked.get(face.article());
                    return article != null
                            && (!article.isPublished() || article.offFiles().contains(face.file()));
                })
                .toList();
        forbidden
                .listOthers(List.copyOf(asked.values()), unshown)
                .forEach(face -> refused.computeIfAbsent(face.article(), article -> new LinkedHashMap<>())
                        .computeIfAbsent(face.file(), file -> new LinkedHashSet<>())
                        .add(face.pupil()));
        return refused;
    }

    private static boolean isLed(ArticleFacts article, Map<ArticleId, NamedAuthors> authors) {
        return authors.getOrDefault(article.id(), NamedAuthors.NOBODY).standing() == ArticleStanding.STAFF;
    }

    /** Files that one sent who sees no others, of articles that aren't published; one statement for who has such, none for others. */
    private Set<FileId> listOwn(List<ArticleFacts> articles, Viewer viewer) {
        List<FileId> attached = articles.stream()
                .filter(article -> seesOwnAlone(article, viewer))
                .flatMap(article -> article.content().files().stream())
                .distinct()
                .toList();
        return files.listOwned(attached, viewer).stream().map(FileView::id).collect(Collectors.toSet());
    }

    private static List<PictureView> among(
            List<PictureView> pictures, ArticleFacts article, Set<FileId> own, Viewer viewer) {
        return seesOwnAlone(article, viewer)
                ? pictures.stream()
                        .filter(picture -> own.contains(picture.file().id()))
                        .toList()
                : pictures;
    }

    /** An adult without a class, or a {@link Role#PUPIL} of another one, sees children's pictures once all readers may. */
    private static boolean seesOwnAlone(ArticleFacts article, Viewer viewer) {
        return !article.isPublished() && AuthorKind.of(viewer, article.place()) == AuthorKind.CONTRIBUTOR;
    }

    private static boolean leads(
            ClassId schoolClass, List<ArticleFacts> articles, Map<ArticleId, NamedAuthors> authors) {
        return articles.stream()
                .filter(article -> article.place().isOf(schoolClass))
                .anyMatch(article -> isLed(article, authors));
    }

    private static ArticleView forStaff(
            ArticleFacts article,
            NamedAuthors by,
            List<PictureView> pictures,
            Map<ArticleId, FamilyCount> families,
            ArticleEcho echo) {
        FamilyCount read = families.get(article.id());
        List<PictureView> told =
                pictures.stream().map(picture -> picture.without(by.hidden())).toList();
        return new ArticleView(
                article,
                by.standing(),
                by.writable(),
                by.className(),
                by.authors(),
                told,
                told.stream()
                        .flatMap(picture -> picture.pupilIds().stream())
                        .distinct()
                        .toList(),
                by.pictured(),
                read == null ? echo : echo.readBy(read));
    }

    /** Pupils of the class see all its pictures while they write; nobody but teachers is told who is on them. */
    private static ArticleView forOthers(
            ArticleFacts article, NamedAuthors by, List<PictureView> pictures, ArticleEcho echo) {
        List<PictureView> shown = pictures.stream()
                .filter(picture -> !article.isPublished()
                        || (!picture.off() && picture.withoutConsent().isEmpty()))
                .map(picture -> new PictureView(
                        picture.file(), picture.withheld(), List.of(), List.of(), picture.said(), false))
                .toList();
        List<FileId> hidden = article.content().files().stream()
                .filter(file ->
                        shown.stream().noneMatch(picture -> picture.file().id().equals(file)))
                .toList();
        return new ArticleView(
                article.without(hidden),
                by.standing(),
                by.writable(),
                by.className(),
                by.authors(),
                shown,
                List.of(),
                List.of(),
                echo.forReaders());
    }

    private static List<PictureView> pictures(
            ArticleFacts article,
            List<ArticleFace> faces,
            Map<FileId, Set<ChildId>> refused,
            Map<FileId, ScannedView> attached) {
        return article.content().files().stream()
                .map(attached::get)
                .filter(Objects::nonNull)
                .map(scanned -> picture(scanned, article, faces, refused))
                .toList();
    }

    private static PictureView picture(
            ScannedView scanned, ArticleFacts article, List<ArticleFace> faces, Map<FileId, Set<ChildId>> refused) {
        FileId file = scanned.file().id();
        return new PictureView(
                scanned.file(),
                scanned.withheld(),
                faces.stream()
                        .filter(face -> face.article().equals(article.id())
                                && face.file().equals(file))
                        .map(ArticleFace::pupil)
                        .toList(),
                List.copyOf(refused.getOrDefault(file, Set.of())),
                article.saidFiles().contains(file),
                article.offFiles().contains(file));
    }
}
