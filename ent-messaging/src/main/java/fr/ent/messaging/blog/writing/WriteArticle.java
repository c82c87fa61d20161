package fr.ent.messaging.blog.writing;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.blog.ArticleContent;
import fr.ent.messaging.blog.ArticlePeople;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.AuthorKind;
import fr.ent.messaging.blog.CheckedPeople;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Begins an article, as a draft. Runs in the caller's transaction. */
@Component
class WriteArticle {

    private static final CheckedPeople NOBODY = new CheckedPeople(Map.of(), Map.of());

    private final ArticleRights rights;
    private final CheckPeople checkPeople;
    private final HoldArticle hold;
    private final Clock clock;

    WriteArticle(ArticleRights rights, CheckPeople checkPeople, HoldArticle hold, Clock clock) {
        this.rights = rights;
        this.checkPeople = checkPeople;
        this.hold = hold;
        this.clock = clock;
    }

    ArticleOutcome write(ClassId schoolClass, ArticleContent content, ArticlePeople named, Viewer viewer) {
        return rights.findWritable(schoolClass, viewer)
                .map(found -> write(found, content, named, viewer))
                .orElseGet(ArticleOutcome.NotYours::new);
    }

    private ArticleOutcome write(ClassView schoolClass, ArticleContent content, ArticlePeople named, Viewer viewer) {
        CheckedPeople people = checkPeople.check(schoolClass, content, named, NOBODY, viewer);
        if (!hold.mayAttach(content.files(), viewer)) {
            return new ArticleOutcome.UnknownFiles();
        }
        List<FileId> said = named.listSaid(content.files(), List.of(), AuthorKind.of(viewer, schoolClass.id()));
        return new ArticleOutcome.Done(hold.begin(new Article(schoolClass, content, said, clock.instant()), people));
    }
}
