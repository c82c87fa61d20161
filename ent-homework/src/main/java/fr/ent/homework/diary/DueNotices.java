package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import fr.ent.homework.diary.entry.EntryFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells pupils and their guardians for when homework is due; nothing once it is past. A notice that isn't read yet never
 * says a day that has changed.
 */
@Component
class DueNotices {

    static final String KIND = "homework.due";

    private final Directory directory;
    private final Notices notices;
    private final Territories territories;
    private final Clock clock;

    DueNotices(Directory directory, Notices notices, Territories territories, Clock clock) {
        this.directory = directory;
        this.notices = notices;
        this.territories = territories;
        this.clock = clock;
    }

    void tell(EntryFacts entry) {
        if (isAhead(entry)) {
            notices.tellEach(followers(entry), notice(entry, null));
        }
    }

    /** Nothing when the day is the same, and the pupils are. */
    void tellChanged(EntryFacts before, EntryFacts after) {
        LocalDate former = before.content().dueDate();
        if (!Objects.equals(former, after.content().dueDate())) {
            takeBack(List.of(after), followers(before));
            if (isAhead(after)) {
                notices.tellEach(followers(after), notice(after, former));
            }
        } else if (!before.standing().sameReaders(after.standing())) {
            takeBack(List.of(after), followers(before));
            tellAnew(after);
        }
    }

    /** Of entries of one class. */
    void takeBack(List<EntryFacts> deleted) {
        List<EntryFacts> homework = deleted.stream()
                .filter(entry -> entry.content().dueDate() != null)
                .toList();
        if (!homework.isEmpty()) {
            Map<ChildId, List<PersonId>> followers =
                    followers(homework.getFirst().classId(), pupil -> true);
            homework.stream()
                    .filter(entry -> entry.standing().groupId() != null)
                    .forEach(entry -> followers.putAll(followers(entry)));
            takeBack(homework, followers);
        }
    }

    /** Tells of homework that is theirs, or theirs again, those who haven't read of it before. */
    void tellAnew(EntryFacts entry) {
        if (!isAhead(entry)) {
            return;
        }
        Map<ChildId, List<PersonId>> followers = followers(entry);
        Notice notice = notice(entry, null);
        Set<PersonId> told = notices.listTold(everybody(followers), KIND, notice.arguments());
        followers.replaceAll((pupil, people) ->
                people.stream().filter(person -> !told.contains(person)).toList());
        notices.tellEach(followers, notice);
    }

    private void takeBack(List<EntryFacts> homework, Map<ChildId, List<PersonId>> followers) {
        notices.takeBackEach(
                everybody(followers),
                KIND,
                homework.stream()
                        .map(entry -> Map.of("entry", entry.id().toString()))
                        .toList());
    }

    private boolean isAhead(EntryFacts entry) {
        return isAhead(entry, today());
    }

    static boolean isAhead(EntryFacts entry, LocalDate today) {
        LocalDate due = entry.content().dueDate();
        return due != null && !due.isBefore(today);
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), territories.get(TerritoryScope.require()).timeZone());
    }

    /** @param former the day on which it was due before; none where it wasn't, or on the same one */
    static Notice notice(EntryFacts entry, @Nullable LocalDate former) {
        String due = String.valueOf(entry.content().dueDate());
        Map<String, String> arguments = new HashMap<>();
        arguments.put("entry", entry.id().toString());
        arguments.put("subject", entry.content().subject());
        arguments.put("dueDate", due);
        if (former != null) {
            arguments.put("formerDate", former.toString());
        }
        return new Notice(KIND, null, arguments, "/devoirs?enfant={child}&date=" + due).byDay();
    }

    private static List<PersonId> everybody(Map<ChildId, List<PersonId>> followers) {
        return followers.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The pupils for whom it is, each with the pupil and its guardians. */
    private Map<ChildId, List<PersonId>> followers(EntryFacts entry) {
        if (entry.standing().groupId() != null) {
            return ofGroup(entry.standing().pupilIds());
        }
        return followers(
                entry.classId(),
                pupil -> !entry.standing().forSome()
                        || entry.standing().pupilIds().contains(pupil));
    }

    /** Pupils of all classes that take part. */
    private Map<ChildId, List<PersonId>> ofGroup(List<ChildId> meant) {
        List<ChildId> pupils =
                directory.listChildren(meant).stream().map(ChildView::id).toList();
        return followers(pupils, directory.listGuardians(pupils));
    }

    private Map<ChildId, List<PersonId>> followers(ClassId schoolClass, Predicate<ChildId> meant) {
        return followers(
                directory.listPupils(schoolClass).stream()
                        .map(ChildView::id)
                        .filter(meant)
                        .toList(),
                directory.listGuardians(schoolClass));
    }

    static Map<ChildId, List<PersonId>> followers(List<ChildId> pupils, Map<ChildId, List<PersonName>> guardians) {
        Map<ChildId, List<PersonId>> followers = new LinkedHashMap<>();
        pupils.forEach(pupil -> followers.put(
                pupil,
                Stream.concat(
                                Stream.of(pupil.asPerson()),
                                guardians.getOrDefault(pupil, List.of()).stream()
                                        .map(PersonName::id))
                        .toList()));
        return followers;
    }
}
