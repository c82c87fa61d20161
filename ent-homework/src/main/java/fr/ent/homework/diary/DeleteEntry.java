package fr.ent.homework.diary;

import fr.ent.core.Viewer;
import fr.ent.homework.EntryId;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.diary.entry.SeriesId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry out of sight, and brings it back within a day. */
@Component
public class DeleteEntry {

    private final DiaryRights rights;
    private final KeptEntries kept;
    private final FollowEntry follow;
    private final ClassOpenDays openDays;
    private final Clock clock;

    DeleteEntry(DiaryRights rights, KeptEntries kept, FollowEntry follow, ClassOpenDays openDays, Clock clock) {
        this.rights = rights;
        this.kept = kept;
        this.follow = follow;
        this.openDays = openDays;
        this.clock = clock;
    }

    /** Deleting twice is deleting once. */
    @Transactional
    public DeleteOutcome delete(EntryId id, Viewer viewer) {
        return kept.find(id)
                .filter(entry -> rights.mayChange(viewer, entry))
                .map(this::delete)
                .orElseGet(DeleteOutcome.NotYours::new);
    }

    private DeleteOutcome delete(Entry entry) {
        if (entry.isDeleted()) {
            return new DeleteOutcome.Done(kept.facts(entry));
        }
        return new DeleteOutcome.Done(delete(List.of(entry)).getFirst());
    }

    private List<EntryFacts> delete(List<Entry> entries) {
        Instant now = clock.instant();
        entries.forEach(entry -> entry.delete(now));
        List<EntryFacts> gone = kept.keep(entries);
        follow.deleted(gone);
        return gone;
    }

    /**
     * Deletes the entries of a series that were given from this day on, as far as the viewer may: of somebody else's, those that
     * nobody has read.
     *
     * @return whether there is one that the viewer may
     */
    @Transactional
    public boolean deleteSeries(SeriesId series, LocalDate from, Viewer viewer) {
        List<Entry> own = rights.listChangeable(viewer, kept.listOf(series, from));
        if (!own.isEmpty()) {
            delete(own);
        }
        return !own.isEmpty();
    }

    /**
     * Brings back, within a day, what was last deleted of a series in one act; what stands already stays.
     *
     * @return whether there is a series of which the viewer may, and it isn't too late
     */
    @Transactional
    public boolean restoreSeries(SeriesId series, Viewer viewer) {
        List<Entry> own = rights.listChangeable(viewer, kept.listOf(series));
        Optional<Instant> last = own.stream()
                .flatMap(entry -> Stream.ofNullable(entry.deletedAt()))
                .max(Comparator.naturalOrder());
        Instant now = clock.instant();
        List<Entry> gone = own.stream()
                .filter(entry -> entry.isKeptAside(now) && last.equals(Optional.ofNullable(entry.deletedAt())))
                .toList();
        if (!gone.isEmpty()) {
            gone.forEach(Entry::restore);
            openDays.put(gone, now);
            follow.restored(kept.keep(gone));
        }
        return !gone.isEmpty() || (last.isEmpty() && !own.isEmpty());
    }

    @Transactional
    public DeleteOutcome restore(EntryId id, Viewer viewer) {
        Instant now = clock.instant();
        return kept.find(id)
                .filter(entry -> rights.mayChange(viewer, entry))
                .map(entry ->
                        entry.isDeleted() && !entry.isKeptAside(now) ? new DeleteOutcome.TooLate() : restore(entry))
                .orElseGet(DeleteOutcome.NotYours::new);
    }

    /** Restoring twice is restoring once. Days that closed or opened meanwhile move it as if it had been there. */
    private DeleteOutcome restore(Entry entry) {
        if (!entry.isDeleted()) {
            return new DeleteOutcome.Done(kept.facts(entry));
        }
        entry.restore();
        openDays.put(List.of(entry), clock.instant());
        EntryFacts back = kept.keep(entry);
        follow.restored(List.of(back));
        return new DeleteOutcome.Done(back);
    }
}
