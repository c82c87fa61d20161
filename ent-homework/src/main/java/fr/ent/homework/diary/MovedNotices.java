package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.school.closing.ClosedDayId;
import fr.ent.homework.diary.entry.EntryFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells of entries that went to other days because schools close or open: families for when homework is due, authors that some of
 * theirs went. Statements don't grow with the entries.
 */
@Component
class MovedNotices {

    private static final String MOVED = "homework.entries-moved";
    private static final String BACK = "homework.entries-back";

    private final Directory directory;
    private final Notices notices;
    private final DueNotices dueNotices;

    MovedNotices(Directory directory, Notices notices, DueNotices dueNotices) {
        this.directory = directory;
        this.notices = notices;
        this.dueNotices = dueNotices;
    }

    /** @param first the first of the closed days */
    void tellMovedOff(List<MovedEntry> moved, ClosedDayId closed, LocalDate first) {
        tellFamilies(moved);
        notices.tell(authors(moved), notice(MOVED, closed, first));
    }

    /**
     * Authors who haven't read that theirs went are told nothing, and won't read it.
     *
     * @param opened the first of the days that are open again
     */
    void tellMovedBack(List<MovedEntry> moved, ClosedDayId closed, LocalDate opened) {
        tellFamilies(moved);
        Set<PersonId> authors = authors(moved);
        notices.takeBack(authors, MOVED, facts(closed, opened));
        Set<PersonId> reading = notices.listTold(authors, MOVED, facts(closed));
        moved.stream()
                .map(each -> each.after().content().date())
                .min(Comparator.naturalOrder())
                .ifPresent(first -> notices.tell(reading, notice(BACK, closed, first)));
    }

    private static Set<PersonId> authors(List<MovedEntry> moved) {
        return moved.stream().map(MovedEntry::writtenBy).collect(Collectors.toSet());
    }

    private static Notice notice(String kind, ClosedDayId closed, LocalDate day) {
        return new Notice(kind, null, facts(closed, day), "/").byDay();
    }

    private static Map<String, String> facts(ClosedDayId closed) {
        return Map.of("closed", closed.toString());
    }

    private static Map<String, String> facts(ClosedDayId closed, LocalDate day) {
        return Map.of("closed", closed.toString(), "date", day.toString());
    }

    private void tellFamilies(List<MovedEntry> moved) {
        List<MovedEntry> homework =
                moved.stream().filter(MovedEntry::isDueElsewhere).toList();
        if (homework.isEmpty()) {
            return;
        }
        Map<MovedEntry, List<ChildId>> pupils = listPupils(homework);
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(
                pupils.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        Map<ChildId, List<PersonId>> followers = pupils.values().stream()
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), pupil -> followers(pupil, guardians)));
        Set<PersonId> people = followers.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        notices.takeBackEach(
                people,
                DueNotices.KIND,
                homework.stream()
                        .map(each -> Map.of("entry", each.after().id().toString()))
                        .toList());
        Map<Map<String, String>, Set<PersonId>> read = notices.listToldEach(
                people,
                DueNotices.KIND,
                homework.stream()
                        .flatMap(each -> Stream.of(each.toldBefore(), each.toldNow()))
                        .toList());
        LocalDate today = dueNotices.today();
        Map<Notice, List<PersonId>> told = new LinkedHashMap<>();
        pupils.forEach((each, concerned) -> concerned.stream()
                .filter(pupil -> DueNotices.isAhead(each.after(), today))
                .forEach(pupil -> followers
                        .getOrDefault(pupil, List.of())
                        .forEach(person -> find(each, person, read)
                                .ifPresent(notice -> told.computeIfAbsent(notice.about(pupil), _ -> new ArrayList<>())
                                        .add(person)))));
        notices.tellAll(told);
    }

    /** The former day is said to those who have read it last; who knows the day of now hears nothing. */
    private static Optional<Notice> find(
            MovedEntry each, PersonId person, Map<Map<String, String>, Set<PersonId>> read) {
        if (read.getOrDefault(each.toldBefore(), Set.of()).contains(person)) {
            return Optional.of(DueNotices.notice(each.after(), each.formerDue()));
        }
        return read.getOrDefault(each.toldNow(), Set.of()).contains(person)
                ? Optional.empty()
                : Optional.of(DueNotices.notice(each.after(), null));
    }

    private static List<PersonId> followers(ChildId pupil, Map<ChildId, List<PersonName>> guardians) {
        return Stream.concat(
                        Stream.of(pupil.asPerson()),
                        guardians.getOrDefault(pupil, List.of()).stream().map(PersonName::id))
                .toList();
    }

    /** The pupils of each: those of its class, or of these those for whom it is; of a group whoever takes part. */
    private Map<MovedEntry, List<ChildId>> listPupils(List<MovedEntry> homework) {
        Map<ClassId, List<ChildId>> classes = listPupilsOf(
                homework.stream().map(each -> each.after().classId()).collect(Collectors.toSet()));
        Set<ChildId> grouped = directory
                .listChildren(homework.stream()
                        .map(each -> each.after().standing())
                        .filter(standing -> standing.groupId() != null)
                        .flatMap(standing -> standing.pupilIds().stream())
                        .distinct()
                        .toList())
                .stream()
                .map(ChildView::id)
                .collect(Collectors.toSet());
        return homework.stream()
                .collect(Collectors.toMap(Function.identity(), each -> listPupils(each.after(), classes, grouped)));
    }

    private static List<ChildId> listPupils(
            EntryFacts entry, Map<ClassId, List<ChildId>> classes, Set<ChildId> grouped) {
        List<ChildId> meant = entry.standing().pupilIds();
        if (entry.standing().groupId() != null) {
            return meant.stream().filter(grouped::contains).toList();
        }
        return classes.getOrDefault(entry.classId(), List.of()).stream()
                .filter(pupil -> !entry.standing().forSome() || meant.contains(pupil))
                .toList();
    }

    private Map<ClassId, List<ChildId>> listPupilsOf(Collection<ClassId> classes) {
        return directory
                .listPupilsAt(directory.findClasses(classes).stream()
                        .map(ClassView::schoolId)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(
                        ChildView::classId, Collectors.mapping(ChildView::id, Collectors.toList())));
    }
}
