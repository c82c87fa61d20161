package fr.ent.messaging.blog.writing;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.Files.Audience;
import fr.ent.messaging.blog.ArticleFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Opens an article's files to those who may read it, and to nobody else: before it is published to its authors and the
 * teachers of the class. A file that two articles show is closed with either: nobody sees a picture that one of them lost.
 */
@Component
class ArticleFiles {

    private final Files files;

    ArticleFiles(Files files) {
        this.files = files;
    }

    boolean mayAttach(Viewer viewer, Collection<FileId> attached) {
        return attached.isEmpty() || files.areOwned(attached, viewer);
    }

    void open(ArticleFacts article, Collection<PersonId> authors) {
        files.share(article.content().files(), new Audience.OfTeachers(article.classId()));
        List<FileId> shown = shown(article);
        audiences(article, authors).forEach(audience -> files.share(shown, audience));
    }

    /** To be called with the article as it was when its files were opened. */
    void close(ArticleFacts article, Collection<PersonId> authors) {
        files.withdraw(article.content().files(), new Audience.OfTeachers(article.classId()));
        audiences(article, authors)
                .forEach(audience -> files.withdraw(article.content().files(), audience));
    }

    /** Closes some of a published article's pictures; teachers see them still. */
    void takeOff(ArticleFacts article, Collection<FileId> pictures) {
        audiences(article, List.of()).forEach(audience -> files.withdraw(pictures, audience));
    }

    private static List<FileId> shown(ArticleFacts article) {
        List<FileId> shown = new ArrayList<>(article.content().files());
        shown.removeAll(article.offFiles());
        return shown;
    }

    private static List<Audience> audiences(ArticleFacts article, Collection<PersonId> authors) {
        if (!article.isPublished()) {
            return authors.stream().<Audience>map(Audience.OfPerson::new).toList();
        }
        return List.of(
                switch (article.content().audience()) {
                    case CLASS -> new Audience.OfPupils(article.classId());
                    case FAMILIES -> new Audience.OfClass(article.classId());
                    case SCHOOL, PUBLIC -> new Audience.OfSchool(article.schoolId());
                });
    }
}
