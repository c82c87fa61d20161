package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells of books by day: a family of the one that is kept for its child, the head of those that left with a pupil. */
@Component
class LibraryNotices {

    private static final String KEPT = "homework.book-kept";
    private static final String LINK = "/bibliotheque/mes-livres?enfant=";

    private final Directory directory;
    private final Notices notices;

    LibraryNotices(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    /** A copy stands on the shelf for this child until a day. */
    void kept(ChildId child, String title, LocalDate until) {
        notices.tell(listFamily(child), new Notice(KEPT, child, factsOf(title, until), LINK + child).byDay());
    }

    /** It isn't there after all: whoever hasn't read that yet won't. */
    void keptNoMore(ChildId child, String title, LocalDate until) {
        notices.takeBack(listFamily(child), KEPT, factsOf(title, until));
    }

    private List<PersonId> listFamily(ChildId child) {
        return Stream.concat(
                        Stream.of(child.asPerson()),
                        directory.listGuardians(child).stream().map(PersonName::id))
                .toList();
    }

    private static Map<String, String> factsOf(String title, LocalDate until) {
        return Map.of("title", title, "date", until.toString());
    }

    /** The head hears of a pupil who leaves with books. */
    void left(SchoolId school, ChildId child, List<LoanView> loans) {
        PersonName name = directory.names(List.of(child.asPerson())).get(child.asPerson());
        notices.tell(
                directory.listHeads(school),
                new Notice(
                        "homework.left-with-books",
                        child,
                        Map.of(
                                "name",
                                name == null ? "" : name.givenName() + " " + name.familyName(),
                                "title",
                                loans.getFirst().book().title(),
                                "more",
                                Integer.toString(loans.size() - 1)),
                        "/bibliotheque/a-ramener"));
    }
}
