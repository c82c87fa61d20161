package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.text.FoldedWords;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.librarian.ShortNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds pupils of a school by the card that a scanner has read, or by name. */
@Component
class FindReaders {

    private static final int MOST = 20;

    /** Of so many the books are told: of namesakes, never of half a school. */
    private static final int MOST_WITH_BOOKS = 3;

    private final ReaderCards cards;
    private final Directory directory;
    private final LoanRows loans;

    FindReaders(ReaderCards cards, Directory directory, LoanRows loans) {
        this.cards = cards;
        this.directory = directory;
        this.loans = loans;
    }

    /** A pupil who is at the school today. */
    Optional<ChildView> find(SchoolId school, LoanWish wish) {
        String card = wish.card();
        List<ChildView> found = card == null
                ? Optional.ofNullable(wish.childId()).flatMap(directory::findChild).stream()
                        .toList()
                : listByCard(school, card);
        return found.stream().filter(child -> child.schoolId().equals(school)).findFirst();
    }

    /** The class of a child who is at school today. */
    Optional<ClassId> findClass(ChildId child) {
        return directory.findChild(child).map(ChildView::classId);
    }

    List<ReaderView> listReaders(SchoolId school, String cardOrName) {
        List<ChildView> found = listByCard(school, cardOrName);
        return show(school, found.isEmpty() ? listByName(directory.listPupilsAt(List.of(school)), cardOrName) : found);
    }

    /** The same for a pupil librarian: without books, and by as much of the family name as tells namesakes apart. */
    List<ReaderView> listShortened(SchoolId school, String cardOrName) {
        List<ChildView> all = directory.listPupilsAt(List.of(school));
        List<ChildView> byCard = listByCard(school, cardOrName);
        List<ChildView> found = byCard.isEmpty() ? listByName(all, cardOrName) : byCard;
        return found.stream()
                .map(child -> new ReaderView(
                        child.id(), child.givenName(), ShortNames.of(child, all), child.className(), null, List.of()))
                .toList();
    }

    private List<ChildView> listByCard(SchoolId school, String card) {
        return Barcode.typed(card)
                .map(Barcode::card)
                .filter(number -> number.isPresent())
                .flatMap(number -> cards.find(school, number.getAsInt()))
                .flatMap(directory::findChild)
                .filter(child -> child.schoolId().equals(school))
                .stream()
                .toList();
    }

    private static List<ChildView> listByName(List<ChildView> pupils, String name) {
        List<String> words = Arrays.asList(FoldedWords.of(name).split(" ", -1));
        return pupils.stream()
                .filter(child -> {
                    String all = FoldedWords.of(child.givenName() + " " + child.familyName());
                    return words.stream().allMatch(all::contains);
                })
                .limit(MOST)
                .toList();
    }

    private List<ReaderView> show(SchoolId school, Collection<ChildView> children) {
        List<ChildId> ids = children.stream().map(ChildView::id).toList();
        Map<ChildId, Barcode> numbers = cards.list(school, ids);
        Map<ChildId, List<LoanView>> open = ids.size() > MOST_WITH_BOOKS ? Map.of() : loans.listOpen(ids);
        return children.stream()
                .map(child -> new ReaderView(
                        child.id(),
                        child.givenName(),
                        child.familyName(),
                        child.className(),
                        Optional.ofNullable(numbers.get(child.id()))
                                .map(Barcode::signs)
                                .orElse(null),
                        open.getOrDefault(child.id(), List.of())))
                .toList();
    }
}
