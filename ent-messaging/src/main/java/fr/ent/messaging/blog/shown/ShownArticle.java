package fr.ent.messaging.blog.shown;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.messaging.blog.ArticleFacts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A published article for somebody who knows nobody of the class.
 *
 * @param authors given names of the pupils who wrote it; none where the class did
 * @param pictures those that may be shown to its readers, in order
 * @param recordings sounds and films that may be, which stay in the blog
 * @param pictured the pupils who are on them
 * @param seen what is seen on those of which a page says it, for those who don't see it
 */
public record ShownArticle(
        ArticleFacts article,
        List<String> authors,
        List<FileView> pictures,
        List<FileView> recordings,
        Set<ChildId> pictured,
        Map<FileId, String> seen) {

    public ShownArticle {
        authors = List.copyOf(authors);
        pictures = List.copyOf(pictures);
        recordings = List.copyOf(recordings);
        pictured = Set.copyOf(pictured);
        seen = Map.copyOf(seen);
    }

    public String title() {
        return article.content().title();
    }

    /** Says what is seen on one of its pictures, else where it belongs. */
    public String describe(FileView picture, int number) {
        return seen.getOrDefault(picture.id(), "Image " + number + " de l’article «\u00a0" + title() + "\u00a0»");
    }

    /** The text in its paragraphs; the last one says that there is more to hear. */
    public List<String> paragraphs() {
        return Stream.concat(
                        article.content().text().lines().map(String::strip).filter(line -> !line.isEmpty()),
                        heard().stream())
                .toList();
    }

    private Optional<String> heard() {
        return switch (recordings.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("Un enregistrement est à écouter dans le blog.");
            default -> Optional.of(recordings.size() + " enregistrements sont à écouter dans le blog.");
        };
    }

    /** {@code Léa, Malo et Rose}, or the name of the class; of a journal the school. */
    public String names(Map<ClassId, String> classNames) {
        return switch (authors.size()) {
            case 0 ->
                article.place()
                        .findClass()
                        .map(schoolClass -> "La classe de " + classNames.getOrDefault(schoolClass, ""))
                        .orElse("L’école");
            case 1 -> authors.getFirst();
            default -> String.join(", ", authors.subList(0, authors.size() - 1)) + " et " + authors.getLast();
        };
    }

    public Instant publishedAt() {
        return Objects.requireNonNull(article.publishedAt());
    }

    /** The moment at which it came to read as it does now. */
    public Instant changedAt() {
        return article.changedAt().isAfter(publishedAt()) ? article.changedAt() : publishedAt();
    }
}
