package fr.ent.messaging.blog.feed;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
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
        return directory.findClass(link.schoolClass()).flatMap(schoolClass -> {
            Set<ArticleAudience> audiences = listAudiences(schoolClass, link.reader());
            return audiences.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new BlogFeed(
                            link.id(),
                            name,
                            "Blog de la classe, " + schoolClass.name(),
                            "/blog?classe=" + schoolClass.id(),
                            new PublishedArticles(Set.of(schoolClass.schoolId()), schoolClass.id(), audiences, true),
                            link.openedAt(),
                            classNames(List.of(schoolClass.schoolId())),
                            FeedSecrecy.SECRET));
        });
    }

    /** Those who teach or head read everything, families what is for them, and all others nothing. */
    private Set<ArticleAudience> listAudiences(ClassView schoolClass, PersonId reader) {
        if (directory.listTeachers(schoolClass.id()).stream()
                        .map(PersonName::id)
                        .anyMatch(reader::equals)
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
