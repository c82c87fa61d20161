package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.tablet.TabletClock;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.roll.ClassRollController.NewMark;
import fr.ent.homework.roll.ClassRollController.RollBatch;
import fr.ent.homework.roll.RollMarks.StoredMark;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what tablets say of a roll, as often and in whatever order they send it, and closes it. */
@Component
class TakeClassRoll {

    private final ClassRolls rolls;
    private final RollMarks marks;
    private final ReadClassRoll readRoll;
    private final TellAbsences tellAbsences;
    private final SchoolClock clock;

    TakeClassRoll(
            ClassRolls rolls, RollMarks marks, ReadClassRoll readRoll, TellAbsences tellAbsences, SchoolClock clock) {
        this.rolls = rolls;
        this.marks = marks;
        this.readRoll = readRoll;
        this.tellAbsences = tellAbsences;
        this.clock = clock;
    }

    /**
     * The roll as it was taken in.
     *
     * @param refused marks about no pupil of the class, and those of which something is said about another day
     */
    record TakenRoll(ClassRoll roll, TabletClock tablet, List<UUID> refused) {}

    /** Stores what isn't known yet; a tablet that only asks leaves no trace. A roll is closed once; what is marked after that still counts. */
    @Transactional
    public TakenRoll take(RollKey key, RollBatch batch, Viewer viewer) {
        TabletClock tablet = new TabletClock(batch.sentAt(), clock.now());
        long last = batch.saysNothing() ? 0 : rolls.lock(key);
        ClassRoll before = readRoll.read(key);
        Map<UUID, NewMark> fresh = new LinkedHashMap<>();
        batch.marks().forEach(mark -> fresh.putIfAbsent(mark.id(), mark));
        fresh.keySet().removeAll(fresh.isEmpty() ? Set.of() : marks.listKnown(fresh.keySet()));
        Set<ChildId> concerned = before.children();
        ZoneId zone = before.zone();
        List<UUID> refused = new ArrayList<>();
        List<StoredMark> added = new ArrayList<>();
        for (NewMark mark : inOrder(fresh)) {
            if (concerned.contains(mark.childId()) && mark.speaksOf(key.date(), zone)) {
                RollMark taken = mark.on(
                        batch.deviceId(),
                        tablet.timing(mark.at(), key.date(), zone).said(mark.saidAt(), key.date(), zone),
                        viewer);
                added.add(new StoredMark(taken, last + added.size() + 1));
            } else {
                refused.add(mark.id());
            }
        }
        marks.add(key, added, tablet.receivedAt());
        ClassRoll after = before.with(added, close(before, batch, tablet, viewer));
        tellAbsences.tell(before, after, viewer);
        return new TakenRoll(after, tablet, refused);
    }

    private Optional<RollClosing> close(ClassRoll roll, RollBatch batch, TabletClock tablet, Viewer viewer) {
        Instant said = batch.closedAt();
        if (said == null || roll.closing().isPresent()) {
            return roll.closing();
        }
        RollClosing closing = new RollClosing(tablet.moment(said), viewer.person());
        rolls.close(roll.key(), closing, roll.pupils().size());
        return Optional.of(closing);
    }

    private static List<NewMark> inOrder(Map<UUID, NewMark> fresh) {
        return fresh.values().stream()
                .sorted(Comparator.comparingLong(NewMark::sequence))
                .toList();
    }
}
