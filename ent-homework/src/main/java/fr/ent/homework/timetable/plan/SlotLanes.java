package fr.ent.homework.timetable.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays slots of one day beside each other where they are at one time, those of groups apart. */
public final class SlotLanes {

    private SlotLanes() {}

    /** The slots by their hour. */
    public static List<Laid> lay(List<SlotFacts> slots) {
        List<Laid> laid = new ArrayList<>();
        List<SlotFacts> together = new ArrayList<>();
        for (SlotFacts slot : slots.stream()
                .sorted(Comparator.comparing(one -> one.content().from()))
                .toList()) {
            boolean isApart = together.stream()
                    .noneMatch(
                            one -> slot.content().from().isBefore(one.content().to()));
            if (isApart) {
                laid.addAll(beside(together));
                together.clear();
            }
            together.add(slot);
        }
        laid.addAll(beside(together));
        return laid;
    }

    private static List<Laid> beside(List<SlotFacts> together) {
        List<SlotFacts> ends = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (SlotFacts slot : together) {
            int lane = 0;
            while (lane < ends.size()
                    && slot.content().from().isBefore(ends.get(lane).content().to())) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(slot);
            } else {
                ends.set(lane, slot);
            }
            lanes.add(lane);
        }
        List<Laid> laid = new ArrayList<>();
        for (int at = 0; at < together.size(); at++) {
            laid.add(new Laid(together.get(at), lanes.get(at), ends.size()));
        }
        return laid;
    }

    /**
     * A slot in its place.
     *
     * @param lane the first is zero
     * @param lanes how many lie beside each other there
     */
    public record Laid(SlotFacts slot, int lane, int lanes) {}
}
