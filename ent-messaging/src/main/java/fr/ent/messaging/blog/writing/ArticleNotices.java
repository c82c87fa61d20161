package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.household.UntoldAdults;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.AuthorKind;
import fr.ent.messaging.blog.BlogLeaders;
import fr.ent.messaging.blog.CheckedPeople;
import fr.ent.messaging.blog.writing.ArticleFiles.TakenOffPictures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells families of new articles, teachers of what waits for them, and pupils of what comes back. */
@Component
class ArticleNotices {

    private static final String PUBLISHED = "messaging.article-published";

    private final Directory directory;
    private final BlogLeaders leaders;
    private final UntoldAdults untoldAdults;
    private final Notices notices;

    ArticleNotices(Directory directory, BlogLeaders leaders, UntoldAdults untoldAdults, Notices notices) {
        this.untoldAdults = untoldAdults;
        this.directory = directory;
        this.leaders = leaders;
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

    /** Those who read an article no more hear of it no more, and those who do now hear of it. */
    void tellOtherReaders(ArticleFacts before, ArticleFacts after) {
        Set<PersonId> gone = new LinkedHashSet<>(readers(before));
        readers(after).forEach(gone::remove);
        if (!gone.isEmpty()) {
            notices.takeBack(gone, PUBLISHED, article(after));
        }
        tellPublished(after);
    }

    void takeBack(ArticleFacts article) {
        notices.takeBack(everybody(article.place()), PUBLISHED, article(article));
    }

    void tellSubmitted(ArticleFacts article, Viewer author) {
        notices.tellOnce(
                teachers(article).stream()
                        .filter(teacher -> !teacher.equals(author.person()))
                        .toList(),
                notice("messaging.article-submitted", article, null));
    }

    /** An article that is gone doesn't wait for anybody. */
    void forget(ArticleFacts article, CheckedPeople people) {
        notices.takeBack(teachers(article), "messaging.article-submitted", article(article));
        Set<PersonId> told = new LinkedHashSet<>(pupils(article.place()));
        told.addAll(people.authors().keySet());
        notices.takeBack(told, "messaging.article-returned", article(article));
    }

    void tellReturned(ArticleFacts article, CheckedPeople people) {
        notices.tell(
                people.authors().entrySet().stream()
                        .filter(author -> author.getValue() != AuthorKind.STAFF)
                        .map(Map.Entry::getKey)
                        .toList(),
                notice("messaging.article-returned", article, null).byDay());
    }

    void tellHeld(ArticleFacts article) {
        notices.tellOnce(teachers(article), notice("messaging.article-held", article, null));
    }

    /** Nobody from whom the child is hidden. */
    void tellTakenOff(List<TakenOffPictures> taken, ChildId child) {
        Set<PersonId> hiddenFrom = untoldAdults.list(child);
        Map<ArticlePlace, List<PersonId>> told = new HashMap<>();
        Map<Notice, List<PersonId>> all = new LinkedHashMap<>();
        taken.forEach(from -> all.put(
                notice("messaging.picture-off", from.article(), from.title(), child),
                told.computeIfAbsent(
                        from.place(),
                        place -> leaders.list(place).stream()
                                .filter(leader -> !hiddenFrom.contains(leader))
                                .toList())));
        notices.tellAll(all);
    }

    private List<PersonId> readers(ArticleFacts article) {
        return article.content().audience() == ArticleAudience.CLASS
                ? pupils(article.place())
                : everybody(article.place());
    }

    private List<PersonId> everybody(ArticlePlace place) {
        List<ChildId> pupils = children(place);
        Set<PersonId> people =
                pupils.stream().map(ChildId::asPerson).collect(Collectors.toCollection(LinkedHashSet::new));
        directory.listGuardians(pupils).values().stream()
                .flatMap(List::stream)
                .map(PersonName::id)
                .forEach(people::add);
        return new ArrayList<>(people);
    }

    private List<PersonId> pupils(ArticlePlace place) {
        return children(place).stream().map(ChildId::asPerson).toList();
    }

    /** The pupils of the class, or of all of the school for its journal. */
    private List<ChildId> children(ArticlePlace place) {
        return place
                .findClass()
                .map(directory::listPupils)
                .orElseGet(() -> directory.listPupilsAt(List.of(place.schoolId())))
                .stream()
                .map(ChildView::id)
                .toList();
    }

    private Collection<PersonId> teachers(ArticleFacts article) {
        return leaders.list(article.id(), article.place());
    }

    private static Map<String, String> article(ArticleFacts article) {
        return Map.of("article", article.id().toString());
    }

    private static Notice notice(String kind, ArticleFacts article, @Nullable ChildId child) {
        return notice(kind, article.id(), article.content().title(), child);
    }

    private static Notice notice(String kind, ArticleId article, String title, @Nullable ChildId child) {
        return new Notice(kind, child, Map.of("article", article.toString(), "title", title), "/blog/" + article);
    }
}
