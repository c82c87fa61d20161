package fr.ent.messaging.blog;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.contributor.Contributors;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what articles are to a viewer: to be led, written on, read, or not there. The town hall doesn't read them. */
@Component
public class ArticleRights {

    private final Directory directory;
    private final Contributors contributors;

    ArticleRights(Directory directory, Contributors contributors) {
        this.directory = directory;
        this.contributors = contributors;
    }

    /** A class for whose blog the viewer may write: an own one, as pupil or teacher, or one of the school that the viewer heads. */
    public Optional<ArticlePlace> findWritable(ClassId schoolClass, Viewer viewer) {
        return directory
                .findClass(schoolClass)
                .filter(found -> viewer.attends(found.id()) || leads(found, viewer))
                .map(ArticlePlace::of);
    }

    /** The journal of a school, for its teachers and its head. */
    public Optional<ArticlePlace> findJournal(SchoolId school, Viewer viewer) {
        return directory
                .findSchool(school)
                .map(found -> ArticlePlace.ofJournal(found.id()))
                .filter(journal -> leads(journal, viewer));
    }

    /** The same, and for those who write in it without leading it. */
    public Optional<ArticlePlace> findWritableJournal(SchoolId school, Viewer viewer) {
        return directory
                .findSchool(school)
                .map(found -> ArticlePlace.ofJournal(found.id()))
                .filter(journal -> leads(journal, viewer) || contributes(journal, viewer));
    }

    /** A blog or journal that the viewer leads. */
    public Optional<ArticlePlace> findLed(NamedBlog blog, Viewer viewer) {
        return find(blog).filter(place -> leads(place, viewer));
    }

    public Optional<ArticlePlace> find(NamedBlog blog) {
        return blog.findClass()
                .map(schoolClass -> directory.findClass(schoolClass).map(ArticlePlace::of))
                .orElseGet(() -> blog.findSchool()
                        .flatMap(directory::findSchool)
                        .map(school -> ArticlePlace.ofJournal(school.id())));
    }

    /** Whether an author may still change what is in hand: pupils of the place, and adults who write in its journal. */
    public boolean writesOn(ArticlePlace place, Viewer viewer) {
        return isPupilOf(place, viewer) || contributes(place, viewer);
    }

    private boolean contributes(ArticlePlace place, Viewer viewer) {
        return place.findClass().isEmpty() && contributors.contributes(viewer, place.schoolId());
    }

    /** Whether the viewer reads the journal of a school: those who follow the school, and its animators. */
    public boolean readsJournal(SchoolId school, Viewer viewer) {
        return viewer.follows(school) || viewer.animates(school);
    }

    /** A class whose blog the viewer leads. */
    public Optional<ClassView> findLed(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(found -> leads(found, viewer));
    }

    public boolean leads(ArticlePlace place, Viewer viewer) {
        return place.isLedBy(viewer);
    }

    public boolean leads(ClassView schoolClass, Viewer viewer) {
        return viewer.leads(schoolClass);
    }

    /** Audiences whose published articles of a class the viewer reads; none where the class isn't the viewer's to follow. */
    public Set<ArticleAudience> listAudiences(ClassView schoolClass, Viewer viewer) {
        Set<ArticleAudience> audiences = EnumSet.noneOf(ArticleAudience.class);
        if (viewer.attends(schoolClass.id())) {
            audiences.add(ArticleAudience.CLASS);
        }
        if (followsOrFollowed(schoolClass.id(), viewer)) {
            audiences.add(ArticleAudience.FAMILIES);
        }
        return audiences;
    }

    /** None where the article isn't there for the viewer. */
    public Optional<ArticleStanding> find(ArticleFacts article, Collection<PersonId> authors, Viewer viewer) {
        return Optional.of(standing(article, authors, viewer))
                .filter(standing ->
                        standing != ArticleStanding.READER || (article.isPublished() && reads(article, viewer)));
    }

    /** The standing of an article for one who may read it. */
    public ArticleStanding standing(ArticleFacts article, Collection<PersonId> authors, Viewer viewer) {
        if (leads(article.place(), viewer)) {
            return ArticleStanding.STAFF;
        }
        return authors.contains(viewer.person()) && (writes(article.place(), viewer) || hasInHand(article, viewer))
                ? ArticleStanding.AUTHOR
                : ArticleStanding.READER;
    }

    /** A pupil who has changed class reads on what nobody has read yet, and writes on it no more. */
    private static boolean hasInHand(ArticleFacts article, Viewer viewer) {
        return article.staysInHand() && viewer.holds(Role.PUPIL);
    }

    private boolean reads(ArticleFacts article, Viewer viewer) {
        return switch (article.content().audience()) {
            case CLASS -> article.place().findClass().filter(viewer::attends).isPresent();
            case FAMILIES ->
                article.place()
                        .findClass()
                        .filter(schoolClass -> followsOrFollowed(schoolClass, viewer))
                        .isPresent();
            case SCHOOL, PUBLIC ->
                article.place().findClass().isPresent()
                        ? viewer.follows(article.place().schoolId())
                        : readsJournal(article.place().schoolId(), viewer);
        };
    }

    /** Pupils of the place, and whoever reads a journal: whether they still write in it is asked when they change something. */
    private boolean writes(ArticlePlace place, Viewer viewer) {
        return isPupilOf(place, viewer) || (place.findClass().isEmpty() && readsJournal(place.schoolId(), viewer));
    }

    /** In a journal pupils of all classes write. */
    private static boolean isPupilOf(ArticlePlace place, Viewer viewer) {
        return place.findClass()
                .map(viewer::attends)
                .orElseGet(() -> viewer.holds(Role.PUPIL) && viewer.follows(place.schoolId()));
    }

    /** Families read on what was published for them in the classes of the years before. */
    private boolean followsOrFollowed(ClassId schoolClass, Viewer viewer) {
        if (viewer.attends(schoolClass)
                || viewer.children().stream().anyMatch(child -> child.classId().equals(schoolClass))) {
            return true;
        }
        List<ChildId> children = Stream.concat(
                        viewer.children().stream().map(ChildView::id),
                        Stream.of(ChildId.of(viewer.person())).filter(viewer::isPupil))
                .toList();
        return !children.isEmpty() && directory.listFormerClasses(children).contains(schoolClass);
    }
}
