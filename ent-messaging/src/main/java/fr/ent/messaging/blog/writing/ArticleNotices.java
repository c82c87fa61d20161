package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.AuthorKind;
import fr.ent.messaging.blog.CheckedPeople;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells families of new articles, teachers of what waits for them, and pupils of what comes back. */
@Component
class ArticleNotices {

    private static final String PUBLISHED = "messaging.article-published";

    private final Directory directory;
    private final Notices notices;

    ArticleNotices(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    /** Each reader of the class once: nobody anew who has heard of the article before. */
    void tellPublished(ArticleFacts article) {
        List<PersonId> readers = readers(article);
        Set<PersonId> told = notices.listTold(readers, PUBLISHED, article(article));
        notices.tell(
                readers.stream().filter(reader -> !told.contains(reader)).toList(),
                notice(PUBLISHED, article, null).byDay());
    }

    void takeBack(ArticleFacts article) {
        notices.takeBack(everybody(article.classId()), PUBLISHED, article(article));
    }

    void tellSubmitted(ArticleFacts article, Viewer author) {
        notices.tellOnce(
                teachers(article).stream()
                        .filter(teacher -> !teacher.equals(author.person()))
                        .toList(),
                notice("messaging.article-submitted", article, null));
    }

    void tellReturned(ArticleFacts article, CheckedPeople people) {
        notices.tell(
                people.authors().entrySet().stream()
                        .filter(author -> author.getValue() == AuthorKind.PUPIL)
                        .map(Map.Entry::getKey)
                        .toList(),
                notice("messaging.article-returned", article, null).byDay());
    }

    void tellHeld(ArticleFacts article) {
        notices.tellOnce(teachers(article), notice("messaging.article-held", article, null));
    }

    void tellTakenOff(ArticleFacts article, ChildId child) {
        notices.tell(teachers(article), notice("messaging.picture-off", article, child));
    }

    private List<PersonId> readers(ArticleFacts article) {
        return article.content().audience() == ArticleAudience.CLASS
                ? pupils(article.classId())
                : everybody(article.classId());
    }

    private List<PersonId> everybody(ClassId schoolClass) {
        Set<PersonId> people = new LinkedHashSet<>(pupils(schoolClass));
        directory.listGuardians(schoolClass).values().stream()
                .flatMap(List::stream)
                .map(PersonName::id)
                .forEach(people::add);
        return new ArrayList<>(people);
    }

    private List<PersonId> pupils(ClassId schoolClass) {
        return directory.listPupils(schoolClass).stream()
                .map(pupil -> pupil.id().asPerson())
                .toList();
    }

    private Collection<PersonId> teachers(ArticleFacts article) {
        return directory.listTeachers(article.classId()).stream()
                .map(PersonName::id)
                .toList();
    }

    private static Map<String, String> article(ArticleFacts article) {
        return Map.of("article", article.id().toString());
    }

    private static Notice notice(String kind, ArticleFacts article, @Nullable ChildId child) {
        return new Notice(
                kind,
                child,
                Map.of(
                        "article",
                        article.id().toString(),
                        "title",
                        article.content().title()),
                "/blog/" + article.id());
    }
}
