package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.CheckedPeople;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pictures of an article that are about to be shown.
 *
 * @param said those of which a teacher said who is on them
 * @param known those that these readers see already, with the same pupils on them
 */
record ShownPictures(
        ArticleId article,
        ArticlePlace place,
        List<FileId> files,
        List<FileId> said,
        List<FileId> known,
        Map<FileId, Set<ChildId>> faces,
        ArticleAudience readers) {

    static ShownPictures of(ArticleFacts article, CheckedPeople people, ArticleAudience readers) {
        return of(article, article.saidFiles(), people, readers);
    }

    static ShownPictures of(ArticleFacts article, List<FileId> said, CheckedPeople people, ArticleAudience readers) {
        return new ShownPictures(
                article.id(),
                article.place(),
                without(article.content().files(), article.offFiles()),
                said,
                List.of(),
                people.faces(),
                readers);
    }

    static List<FileId> without(List<FileId> files, List<FileId> off) {
        return files.stream().filter(file -> !off.contains(file)).toList();
    }
}
