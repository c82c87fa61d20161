package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.homework.EntryId;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.diary.entry.EntryReaders;
import fr.ent.homework.diary.entry.EntryStanding;
import fr.ent.homework.diary.entry.EntryWish;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes an entry, unless someone else did meanwhile. Families are told when it is published, when homework is moved to
 * another day, and when it becomes theirs. Pupils who are hidden from the viewer stay among those for whom it is.
 */
@Component
class ReviseEntry {

    private final DiaryRights rights;
    private final CheckParts checkParts;
    private final KeptEntries kept;
    private final FollowEntry follow;
    private final Clock clock;

    ReviseEntry(DiaryRights rights, CheckParts checkParts, KeptEntries kept, FollowEntry follow, Clock clock) {
        this.rights = rights;
        this.checkParts = checkParts;
        this.kept = kept;
        this.follow = follow;
        this.clock = clock;
    }

    @Transactional
    public ReviseOutcome revise(EntryId id, int version, EntryContent content, EntryReaders readers, Viewer viewer) {
        return kept.find(id)
                .filter(entry -> !entry.isDeleted() && rights.mayChange(viewer, entry))
                .map(entry -> revise(entry, version, content, readers, viewer))
                .orElseGet(ReviseOutcome.NotYours::new);
    }

    private ReviseOutcome revise(Entry entry, int version, EntryContent content, EntryReaders wished, Viewer viewer) {
        EntryFacts before = kept.facts(entry);
        Set<ChildId> hidden = checkParts.listHidden(before.standing().pupilIds(), viewer);
        if (!hidden.isEmpty() && hidden.containsAll(before.standing().pupilIds())) {
            return new ReviseOutcome.NotYours();
        }
        if (before.version() != version) {
            return new ReviseOutcome.ChangedMeanwhile(before.version());
        }
        EntryReaders readers = wished.with(hidden);
        EntryStanding standing = readers.standing(clock.instant());
        if (before.published() && !standing.published()) {
            return new ReviseOutcome.AlreadyPublished();
        }
        return checkParts
                .findFault(
                        before.classId(),
                        NamedParts.of(List.of(new EntryWish(content, readers))).without(before),
                        viewer)
                .<ReviseOutcome>map(ReviseOutcome.Faulty::new)
                .orElseGet(() -> new ReviseOutcome.Revised(
                        write(entry, before, content, standing).without(hidden)));
    }

    /** As long as it is for the same group, those who left that keep what they read. */
    private EntryFacts write(Entry entry, EntryFacts before, EntryContent content, EntryStanding standing) {
        entry.write(content, standing, clock.instant());
        EntryFacts after =
                standing.isForGroupOf(before.standing()) ? kept.keep(entry) : kept.keep(entry, standing.pupilIds());
        follow.changed(before, after);
        return after;
    }

    /** Publishes an entry whose moment has come. */
    @Transactional
    public void publishDue(EntryId id) {
        kept.find(id).filter(entry -> entry.isDue(clock.instant())).ifPresent(entry -> {
            EntryFacts before = kept.facts(entry);
            entry.publish(clock.instant());
            follow.changed(before, kept.keep(entry));
        });
    }
}
