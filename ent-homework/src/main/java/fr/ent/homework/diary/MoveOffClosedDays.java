package fr.ent.homework.diary;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.school.closing.ClosedDayId;
import fr.ent.core.school.closing.EndedByClosedDays;
import fr.ent.homework.diary.entry.EntryFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Keeps what diaries have off closed days: it stands on the next days with school after those that its author chose, and comes back
 * as far as these open again.
 */
@Component
class MoveOffClosedDays implements EndedByClosedDays {

    private final KeptEntries kept;
    private final Directory directory;
    private final ClassOpenDays openDays;
    private final MovedNotices notices;
    private final Clock clock;

    MoveOffClosedDays(
            KeptEntries kept, Directory directory, ClassOpenDays openDays, MovedNotices notices, Clock clock) {
        this.kept = kept;
        this.directory = directory;
        this.openDays = openDays;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public ClosingEnds count(ClosingDays days) {
        return ClosingEnds.ofHomework(kept.countOn(listClasses(days.schools()), days.from(), days.to()));
    }

    @Override
    public void end(ClosingDays days, PersonId by) {
        notices.tellMovedOff(
                place(kept.listOn(listClasses(days.schools()), days.from(), days.to())), days.id(), days.from());
    }

    @Override
    public ClosingEnds restore(ClosedDayId closedDays, LocalDate from, PersonId by) {
        List<MovedEntry> back = place(kept.listMovedOff(from));
        notices.tellMovedBack(back, closedDays, from);
        return ClosingEnds.ofHomework(back.size());
    }

    private List<ClassId> listClasses(Collection<SchoolId> schools) {
        return directory.listClassesAt(schools).stream().map(ClassView::id).toList();
    }

    /** Puts each where it belongs; those that stand there already are left alone. */
    private List<MovedEntry> place(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        EntryPlaces places = openDays.places(entries);
        List<Entry> moved = entries.stream()
                .filter(entry -> !entry.isDeleted() && places.moves(entry))
                .toList();
        List<EntryFacts> before = kept.facts(moved);
        moved.forEach(entry -> places.put(entry, clock.instant()));
        List<EntryFacts> after = kept.keep(moved);
        return IntStream.range(0, moved.size())
                .mapToObj(at -> new MovedEntry(before.get(at), after.get(at)))
                .toList();
    }
}
