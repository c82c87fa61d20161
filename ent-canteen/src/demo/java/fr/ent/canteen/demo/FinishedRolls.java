package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.Role;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.School;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Batch;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the rolls of days that are over, as an animator's tablet noted and finished them. */
record FinishedRolls(Batch batch, Town town, UUID tablet) {

    /**
     * A child noted on a day.
     *
     * @param position counts the taps of the day, from 1
     * @param collector who took the child home; nobody when it wasn't collected
     */
    record Noted(UUID id, LocalDate day, Pupil child, String kind, int position, OffsetDateTime at, String collector) {}

    /** How many were noted on each day. */
    Map<LocalDate, Long> write(UUID activity, School school, List<Noted> noted) {
        UUID territory = town.brand().id();
        UUID animator = animator(school);
        Map<LocalDate, Long> counts = noted.stream().collect(Collectors.groupingBy(Noted::day, Collectors.counting()));
        batch.insert(
                "canteen.presence_day (territory_id, activity_id, day, last)",
                counts.entrySet(),
                one -> row(territory, activity, one.getKey(), one.getValue()));
        batch.insert(
                "canteen.presence_tap (territory_id, id, activity_id, day, child_id, kind, collector, device_id, sequence,"
                        + " told_at, counts_at, corrected, tapped_by, received_at, position)",
                noted,
                one -> row(
                        territory,
                        one.id(),
                        activity,
                        one.day(),
                        one.child().id(),
                        one.kind(),
                        one.collector(),
                        tablet,
                        one.position(),
                        one.at(),
                        one.at(),
                        false,
                        animator,
                        one.at(),
                        one.position()));
        Map<LocalDate, Noted> last = noted.stream()
                .collect(Collectors.toMap(Noted::day, Function.identity(), (one, other) -> other, TreeMap::new));
        batch.insert(
                "canteen.presence_finish (territory_id, id, activity_id, day, finished_by, finished_at, received_at, state)",
                last.values(),
                one -> row(territory, one.id(), activity, one.day(), animator, one.at(), one.at(), "STANDS"));
        return counts;
    }

    /** Of the school; a village's agent counts the children there. */
    UUID animator(School school) {
        return town.grants().stream()
                .filter(grant -> grant.role() == Role.ANIMATOR)
                .filter(grant -> grant.scopeId().equals(school.id()))
                .map(grant -> grant.person().id())
                .findFirst()
                .orElseGet(() ->
                        town.holders(Role.TOWN_AGENT).findFirst().orElseThrow().id());
    }
}
