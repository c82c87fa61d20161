package fr.ent.messaging.blog.feed;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.TerritoryView;
import fr.ent.core.http.LinkToken;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.PublishedArticles;
import fr.ent.messaging.blog.feed.BlogFeed.FeedSecrecy;
import fr.ent.messaging.blog.publicpage.PublicBlogs;
import fr.ent.messaging.blog.publicpage.PublicBlogs.PublicPlace;
import fr.ent.messaging.blog.publicpage.PublicSchools;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the feed behind a name. The right to a class is asked for anew each time: a secret opens nothing any more once its reader
 * has lost the class.
 */
@Component
class FindFeed {

    private static final Pattern PUBLIC = Pattern.compile("(ecole[a-z0-9-]{0,35})(?:\\.([a-z0-9-]{1,60}))?");

    private final FeedLinks links;
    private final PublicBlogs blogs;
    private final Directory directory;
    private final Territories territories;

    FindFeed(FeedLinks links, PublicBlogs blogs, Directory directory, Territories territories) {
        this.territories = territories;
        this.links = links;
        this.blogs = blogs;
        this.directory = directory;
    }

    Optional<BlogFeed> find(String name) {
        Optional<LinkToken> token = LinkToken.of(name);
        if (token.isPresent()) {
            return links.find(token.get()).flatMap(link -> secret(name, link));
        }
        if (name.equals(PublicBlogs.ALL_SCHOOLS)) {
            return Optional.of(blogs.getSchools())
                    .filter(schools -> !schools.schools().isEmpty())
                    .map(this::open);
        }
        Matcher page = PUBLIC.matcher(name);
        return page.matches() ? blogs.findOpen(page.group(1), page.group(2)).map(this::open) : Optional.empty();
    }

    private BlogFeed open(PublicSchools schools) {
        Map<ClassId, String> names = classNames(
                schools.schools().stream().map(place -> place.blog().school()).toList());
        TerritoryView territory = territories.get(TerritoryScope.require());
        return new BlogFeed(
                territory.id().value(),
                PublicBlogs.ALL_SCHOOLS,
                territory.name(),
                PublicSchools.PATH,
                schools.articles(),
                schools.changedAt(),
                names,
                FeedSecrecy.PUBLIC);
    }

    private BlogFeed open(PublicPlace place) {
        ClassView schoolClass = place.schoolClass();
        return new BlogFeed(
                schoolClass == null
                        ? place.blog().school().value()
                        : schoolClass.id().value(),
                place.feed(),
                place.title(),
                place.path(),
                place.articles(),
                place.blog().changedAt(),
                classNames(List.of(place.blog().school())),
                FeedSecrecy.PUBLIC);
    }

    private Optional<BlogFeed> secret(String name, FeedLink link) {
        return link.blog()
                .findClass()
                .map(schoolClass -> directory.findClass(schoolClass).flatMap(found -> secretOfClass(name, link, found)))
                .orElseGet(() -> link.blog()
                        .findSchool()
                        .flatMap(directory::findSchool)
                        .flatMap(school -> secretOfJournal(name, link, school)));
    }

    private Optional<BlogFeed> secretOfClass(String name, FeedLink link, ClassView schoolClass) {
        Set<ArticleAudience> audiences = listAudiences(schoolClass, link.reader());
        PublishedArticles articles =
                new PublishedArticles(Set.of(schoolClass.schoolId()), schoolClass.id(), audiences, true);
        return audiences.isEmpty()
                ? Optional.empty()
                : Optional.of(secret(name, link, "Blog de la classe, " + schoolClass.name(), articles));
    }

    /** All who follow the school read its journal. */
    private Optional<BlogFeed> secretOfJournal(String name, FeedLink link, SchoolView school) {
        return follows(link.reader(), school.id())
                ? Optional.of(secret(
                        name,
                        link,
                        "Journal de l’école, " + school.name(),
                        PublishedArticles.ofJournal(
                                school.id(), Set.of(ArticleAudience.SCHOOL, ArticleAudience.PUBLIC))))
                : Optional.empty();
    }

    private BlogFeed secret(String name, FeedLink link, String title, PublishedArticles articles) {
        return new BlogFeed(
                link.id(),
                name,
                title,
                "/blog?" + link.blog().query(),
                articles,
                link.openedAt(),
                classNames(List.copyOf(articles.schools())),
                FeedSecrecy.SECRET);
    }

    private boolean follows(PersonId reader, SchoolId school) {
        return directory.listHeads(school).contains(reader)
                || directory.listClasses(school).stream().anyMatch(schoolClass -> teaches(reader, schoolClass.id()))
                || directory
                        .listGuardians(directory.listPupilsAt(List.of(school)).stream()
                                .map(ChildView::id)
                                .toList())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .map(PersonName::id)
                        .anyMatch(reader::equals);
    }

    private boolean teaches(PersonId reader, ClassId schoolClass) {
        return directory.listTeachers(schoolClass).stream().map(PersonName::id).anyMatch(reader::equals);
    }

    /** Those who teach or head read everything, families what is for them, and all others nothing. */
    private Set<ArticleAudience> listAudiences(ClassView schoolClass, PersonId reader) {
        if (teaches(reader, schoolClass.id())
                || directory.listHeads(schoolClass.schoolId()).contains(reader)) {
            return EnumSet.allOf(ArticleAudience.class);
        }
        return guards(reader, schoolClass.id())
                ? EnumSet.complementOf(EnumSet.of(ArticleAudience.CLASS))
                : EnumSet.noneOf(ArticleAudience.class);
    }

    private boolean guards(PersonId reader, ClassId schoolClass) {
        return directory.listGuardians(schoolClass).values().stream()
                .anyMatch(guardians -> guardians.stream().map(PersonName::id).anyMatch(reader::equals));
    }

    private Map<ClassId, String> classNames(List<SchoolId> schools) {
        return directory.listClassesAt(schools).stream().collect(Collectors.toMap(ClassView::id, ClassView::name));
    }
}
