package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleContent;
import fr.ent.messaging.blog.ArticlePeople;
import fr.ent.messaging.blog.AuthorKind;
import fr.ent.messaging.blog.CheckedPeople;
import fr.ent.messaging.blog.face.HiddenPupils;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the people that a request names among those of the class and the school; others are refused as unknown. */
@Component
class CheckPeople {

    private final Directory directory;
    private final HiddenPupils hiddenPupils;

    CheckPeople(Directory directory, HiddenPupils hiddenPupils) {
        this.directory = directory;
        this.hiddenPupils = hiddenPupils;
    }

    /**
     * Whether the viewer may say that of these pictures it is known who is on them: nobody from whom a child of the place is hidden
     * is the first to, since that child couldn't be named and would be asked about by nobody.
     */
    boolean maySay(ArticlePlace place, Collection<FileId> said, Collection<FileId> before, Viewer viewer) {
        return before.containsAll(said) || !hiddenPupils.areOf(place, viewer);
    }

    /** @param before those of the article as it was: they may have left the class meanwhile */
    CheckedPeople check(
            ArticlePlace place, ArticleContent content, ArticlePeople named, CheckedPeople before, Viewer viewer) {
        Set<ChildId> hidden = hiddenPupils.list(viewer);
        if (!Collections.disjoint(named.listPupils(), hidden)) {
            throw new InvalidInput("onPictures", "unknown");
        }
        Map<FileId, Set<ChildId>> faces =
                named.listFaces(content.files(), before.faces(), AuthorKind.of(viewer, place), hidden);
        checkFaces(place.schoolId(), faces, before);
        return new CheckedPeople(authors(place, named.listAuthors(), before, viewer), faces);
    }

    /**
     * Those that are named or, when nobody is, those of before or the viewer. Who isn't of the staff stays an
     * author of what they write, and takes nobody from it.
     */
    private Map<PersonId, AuthorKind> authors(
            ArticlePlace place, Set<PersonId> named, CheckedPeople before, Viewer viewer) {
        if (named.isEmpty() && !before.authors().isEmpty()) {
            return before.authors();
        }
        AuthorKind own = AuthorKind.of(viewer, place);
        Map<PersonId, AuthorKind> possible = possible(place, before, own);
        possible.putIfAbsent(viewer.person(), own);
        Map<PersonId, AuthorKind> authors = new LinkedHashMap<>(own == AuthorKind.STAFF ? Map.of() : before.authors());
        for (PersonId person : named) {
            AuthorKind kind = possible.get(person);
            if (kind == null) {
                throw new InvalidInput("authorIds", "unknown");
            }
            authors.put(person, kind);
        }
        if (own != AuthorKind.STAFF || authors.isEmpty()) {
            authors.putIfAbsent(viewer.person(), own);
        }
        return authors;
    }

    /** Those of the class; in a journal those of all classes of the school, but to a contributor, who is told of nobody. */
    private Map<PersonId, AuthorKind> possible(ArticlePlace place, CheckedPeople before, AuthorKind by) {
        Map<PersonId, AuthorKind> possible = new LinkedHashMap<>(before.authors());
        if (by == AuthorKind.CONTRIBUTOR) {
            return possible;
        }
        place
                .findClass()
                .map(List::of)
                .orElseGet(() -> directory.listClasses(place.schoolId()).stream()
                        .map(ClassView::id)
                        .toList())
                .stream()
                .flatMap(schoolClass -> directory.listTeachers(schoolClass).stream())
                .map(PersonName::id)
                .forEach(teacher -> possible.put(teacher, AuthorKind.STAFF));
        place.findClass()
                .map(directory::listPupils)
                .orElseGet(() -> directory.listPupilsAt(List.of(place.schoolId())))
                .forEach(pupil -> possible.put(pupil.id().asPerson(), AuthorKind.PUPIL));
        return possible;
    }

    private void checkFaces(SchoolId school, Map<FileId, Set<ChildId>> faces, CheckedPeople before) {
        Set<ChildId> unknown = new HashSet<>();
        faces.values().forEach(unknown::addAll);
        before.faces().values().forEach(unknown::removeAll);
        if (unknown.isEmpty()) {
            return;
        }
        directory.listChildren(unknown).stream()
                .filter(pupil -> pupil.schoolId().equals(school))
                .map(ChildView::id)
                .toList()
                .forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new InvalidInput("onPictures", "unknown");
        }
    }
}
