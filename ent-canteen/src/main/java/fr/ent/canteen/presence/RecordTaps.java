package fr.ent.canteen.presence;

import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.presence.TapController.NewTap;
import fr.ent.canteen.presence.TapController.TapBatch;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.tablet.TabletClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what tablets send, as often and in whatever order they send it. */
@Component
class RecordTaps {

    private final Taps taps;
    private final Rolls rolls;
    private final RollDays days;
    private final Audit audit;
    private final TownClock clock;

    RecordTaps(Taps taps, Rolls rolls, RollDays days, Audit audit, TownClock clock) {
        this.taps = taps;
        this.rolls = rolls;
        this.days = days;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Stores what isn't known yet; what concerns no child of this site, or was tapped after the roll was finished, is
     * refused, tap by tap. What was tapped before the finish and comes after it is taken, and the audit trail says so.
     */
    @Transactional
    TapAnswer record(TapBatch batch, Activity activity, Viewer animator) {
        Instant now = clock.now();
        TabletClock tablet = new TabletClock(batch.sentAt(), now);
        long last = taps.lock(activity.id(), batch.date());
        Map<UUID, NewTap> fresh = new LinkedHashMap<>();
        batch.taps().forEach(tap -> fresh.putIfAbsent(tap.id(), tap));
        Set<UUID> known = fresh.isEmpty() ? Set.of() : taps.listKnown(fresh.keySet());
        fresh.keySet().removeAll(known);
        List<UUID> refused = new ArrayList<>();
        if (!fresh.isEmpty()) {
            DayRoll day = rolls.on(activity.id(), batch.date());
            Set<ChildId> concerned = rolls.concerned(activity, day);
            ZoneId zone = clock.zone();
            List<Tap> added = new ArrayList<>();
            for (NewTap tap : inOrder(fresh)) {
                Tap tapped = tap.on(
                        batch,
                        tablet.timing(tap.at(), batch.date(), zone).said(tap.saidAt(), batch.date(), zone),
                        animator);
                if (concerned.contains(tap.childId()) && day.takes(tapped)) {
                    added.add(tapped);
                    day = day.with(tapped, batch.date());
                } else {
                    refused.add(tap.id());
                }
            }
            taps.add(activity.id(), batch.date(), last, added, now);
            tell(added.stream().filter(day::isOvertaken).toList(), activity, batch, animator);
        }
        DayRoll roll = rolls.on(activity.id(), batch.date());
        return new TapAnswer(
                now,
                tablet.ahead().toSeconds(),
                tablet.isWrong(),
                refused,
                days.mayRead(batch.date(), animator)
                        ? roll.states(batch.since(), batch.date(), clock.zone())
                        : List.of(),
                roll.cursor(),
                roll.end().finish().map(RollEnd.Finish::id).orElse(null));
    }

    private static List<NewTap> inOrder(Map<UUID, NewTap> fresh) {
        return fresh.values().stream()
                .sorted(Comparator.comparingLong(NewTap::sequence))
                .toList();
    }

    private void tell(List<Tap> overtaken, Activity activity, TapBatch batch, Viewer animator) {
        if (!overtaken.isEmpty()) {
            audit.record(
                    animator.person(),
                    "roll.tapped-late",
                    "activity:" + activity.id(),
                    Map.of(
                            "date", batch.date().toString(),
                            "device", batch.deviceId().toString(),
                            "taps", Integer.toString(overtaken.size())));
        }
    }

    /**
     * The answer that a tablet gets to its taps.
     *
     * @param aheadSeconds how far its clock stands before ours; negative behind
     * @param refused taps about no child of this site, or after the roll was finished, which the tablet shows
     * @param states how children stand who were tapped after the tablet's cursor, by whomever; none of a day gone by for
     *     an animator
     * @param finishId the finish of the roll that stands; none while it is open
     */
    record TapAnswer(
            Instant serverTime,
            long aheadSeconds,
            boolean clockWrong,
            List<UUID> refused,
            List<PresenceView.PresenceState> states,
            long cursor,
            @Nullable UUID finishId) {}
}
