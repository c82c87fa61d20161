package fr.ent.homework.library.impression;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.impression.ClassWall.LovedBook;
import fr.ent.homework.library.impression.ClassWall.ShownWords;
import fr.ent.homework.library.impression.ClassWall.WaitingWords;
import fr.ent.homework.library.impression.Impressions.SaidOfBook;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what the pupils of a class say of books together: two statements. A heart tells of no name. */
@Component
class PaintWall {

    private static final int MOST = 60;

    private final Directory directory;
    private final Impressions impressions;

    PaintWall(Directory directory, Impressions impressions) {
        this.directory = directory;
        this.impressions = impressions;
    }

    /** Without the words that wait for a teacher. */
    ClassWall forPupils(ClassId schoolClass) {
        return new ClassWall(forTeachers(schoolClass).books(), List.of());
    }

    ClassWall forTeachers(ClassId schoolClass) {
        Map<ChildId, ChildView> pupils = directory.listPupils(schoolClass).stream()
                .collect(Collectors.toMap(ChildView::id, Function.identity()));
        List<SaidOfBook> said = impressions.listSaid(schoolClass, pupils.keySet());
        Map<BookId, List<SaidOfBook>> byBook = said.stream()
                .filter(one -> one.content().heart() || one.shown())
                .collect(Collectors.groupingBy(one -> one.book().id(), LinkedHashMap::new, Collectors.toList()));
        return new ClassWall(
                byBook.values().stream()
                        .map(one -> loved(one, pupils))
                        .sorted(Comparator.comparingInt(LovedBook::hearts).reversed())
                        .limit(MOST)
                        .toList(),
                said.stream()
                        .filter(one -> !one.seen())
                        .flatMap(one -> waiting(one, pupils))
                        .toList());
    }

    private static LovedBook loved(List<SaidOfBook> said, Map<ChildId, ChildView> pupils) {
        return new LovedBook(
                said.getFirst().book(),
                (int) said.stream().filter(one -> one.content().heart()).count(),
                said.stream()
                        .filter(SaidOfBook::shown)
                        .map(one -> new ShownWords(
                                one.id(),
                                pupil(one, pupils).givenName(),
                                Objects.requireNonNull(one.content().words())))
                        .toList());
    }

    private static Stream<WaitingWords> waiting(SaidOfBook one, Map<ChildId, ChildView> pupils) {
        String words = one.content().words();
        if (words == null) {
            return Stream.empty();
        }
        ChildView pupil = pupil(one, pupils);
        return Stream.of(new WaitingWords(
                one.id(),
                pupil.id(),
                pupil.givenName(),
                pupil.familyName(),
                one.book(),
                words,
                one.content().pictureId()));
    }

    private static ChildView pupil(SaidOfBook one, Map<ChildId, ChildView> pupils) {
        return Objects.requireNonNull(pupils.get(one.child()));
    }
}
