package fr.ent.canteen.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Batch;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the finished rolls of days that are over, as an animator's tablet noted them, and the food thrown away. */
final class RollRows {

    private static final int COME_PERCENT = 94;
    private static final int STROLLER_PERCENT = 40;

    /** A child who missed the first meal of those gone by, so that there is always one to excuse. */
    private static final String WHO_MISSED_ONE = "Tom Benali";

    /** Of each kind of waste, for each child, in the order in which they are drawn. */
    private static final SortedMap<String, Integer> USUAL_GRAMS =
            new TreeMap<>(Map.of("PREPARATION", 18, "UNSERVED", 35, "LEFTOVERS", 62));

    private final Batch batch;
    private final Town town;
    private final Chance chance;
    private final FinishedRolls rolls;

    RollRows(Batch batch, Town town, Chance chance) {
        this.batch = batch;
        this.town = town;
        this.chance = chance;
        this.rolls = new FinishedRolls(batch, town, chance.id());
    }

    void write(Canteen canteen, List<Meal> meals, LocalDate today) {
        Map<LocalDate, List<Meal>> byDay = meals.stream()
                .filter(meal -> meal.day().isBefore(today) && meal.turn() == 0)
                .collect(Collectors.groupingBy(Meal::day, TreeMap::new, Collectors.toList()));
        Meal missed = byDay.values().stream()
                .flatMap(List::stream)
                .filter(meal -> meal.child().person().name().equals(WHO_MISSED_ONE))
                .findFirst()
                .orElse(null);
        List<FinishedRolls.Noted> noted = byDay.entrySet().stream()
                .flatMap(day -> note(canteen, day.getKey(), day.getValue(), missed).stream())
                .toList();
        Map<LocalDate, Long> counts = rolls.write(canteen.id(), canteen.school(), noted);
        weigh(canteen, counts, rolls.animator(canteen.school()));
    }

    /** Nearly all who had booked, and now and then somebody who hadn't. */
    private List<FinishedRolls.Noted> note(Canteen canteen, LocalDate day, List<Meal> meals, @Nullable Meal missed) {
        List<FinishedRolls.Noted> noted = new ArrayList<>();
        OffsetDateTime noon = day.atTime(12, 5).atZone(Moment.ZONE).toOffsetDateTime();
        for (Meal meal : meals) {
            String kind = chance.in(COME_PERCENT) && !meal.equals(missed) ? "PRESENT" : "ABSENT";
            noted.add(new FinishedRolls.Noted(
                    chance.id(), day, meal.child(), kind, noted.size() + 1, noon.plusSeconds(3L * noted.size()), ""));
        }
        if (chance.in(STROLLER_PERCENT)) {
            List<Pupil> booked = meals.stream().map(Meal::child).toList();
            town.pupils().stream()
                    .filter(pupil -> pupil.schoolClass().school().equals(canteen.school()))
                    .filter(pupil -> !booked.contains(pupil))
                    .findFirst()
                    .ifPresent(pupil -> noted.add(new FinishedRolls.Noted(
                            chance.id(), day, pupil, "PRESENT", noted.size() + 1, noon.plusMinutes(20), "")));
        }
        return noted;
    }

    private void weigh(Canteen canteen, Map<LocalDate, Long> counts, UUID animator) {
        List<Object[]> weighed = new ArrayList<>();
        counts.forEach((day, children) -> USUAL_GRAMS.forEach((kind, usual) -> weighed.add(new Object[] {
            town.brand().id(),
            canteen.id(),
            day,
            kind,
            children * (usual + chance.below(usual / 2) - usual / 4),
            animator,
            day.atTime(14, 10).atZone(Moment.ZONE).toOffsetDateTime()
        })));
        batch.insert(
                "canteen.waste (territory_id, activity_id, day, kind, grams, weighed_by, weighed_at)",
                weighed,
                values -> values);
    }
}
