package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleRows;
import fr.ent.messaging.blog.FacesNamed;
import fr.ent.messaging.blog.FindForbidden;
import fr.ent.messaging.blog.writing.ArticleFiles.TakenOffPictures;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a picture out of published articles as soon as another article names a child on it who may not be shown there. */
@Component
class FollowFaces {

    private final ArticleRows rows;
    private final Articles articles;
    private final FindForbidden forbidden;
    private final ArticleFiles files;
    private final ArticleNotices notices;

    FollowFaces(
            ArticleRows rows, Articles articles, FindForbidden forbidden, ArticleFiles files, ArticleNotices notices) {
        this.rows = rows;
        this.articles = articles;
        this.forbidden = forbidden;
        this.files = files;
        this.notices = notices;
    }

    @EventListener
    @Transactional
    public void named(FacesNamed named) {
        List<ArticleId> others = rows.listOthersShowing(named.faces().keySet(), named.article());
        if (!others.isEmpty()) {
            articles.findByIdInOrderById(others.stream().map(ArticleId::value).toList())
                    .forEach(article -> takeOff(article, named.faces()));
        }
    }

    private void takeOff(Article article, Map<FileId, Set<ChildId>> faces) {
        ArticleFacts facts = article.facts();
        Map<FileId, Set<ChildId>> shown = new LinkedHashMap<>(faces);
        shown.keySet().retainAll(facts.content().files());
        Map<FileId, Set<ChildId>> refused =
                forbidden.among(shown, facts.content().audience());
        forbidden
                .amongOthers(shown, facts.place())
                .forEach((file, pupils) -> refused.computeIfAbsent(file, none -> new LinkedHashSet<>())
                        .addAll(pupils));
        TakenOffPictures taken = files.takeOut(article, refused.keySet());
        if (!taken.pictures().isEmpty()) {
            files.takeOff(List.of(taken));
            refused.values().stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .forEach(child -> notices.tellTakenOff(List.of(taken), child));
        }
    }
}
