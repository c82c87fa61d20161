package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.Rolls.Turnout;
import fr.ent.canteen.presence.kitchen.KitchenView.WasteView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets what was thrown away against the meals of the day, and against the weeks before. */
@Component
class WastePerMeal {

    private static final int USUAL_DAYS = 28;

    private final Waste waste;

    WastePerMeal(Waste waste) {
        this.waste = waste;
    }

    WasteView weigh(ActivityId activity, LocalDate day, int booked, List<Turnout> turnouts) {
        Map<LocalDate, Integer> came = turnouts.stream().collect(Collectors.toMap(Turnout::day, Turnout::came));
        List<Waste.Weighing> all = waste.list(activity, day.minusDays(USUAL_DAYS), day);
        List<Waste.Weighing> today =
                all.stream().filter(one -> one.day().equals(day)).toList();
        int meals = came.getOrDefault(day, booked);
        return new WasteView(today, meals, perMeal(today, meals), usual(all, day, came));
    }

    /** Over the days before whose roll is finished. */
    private static @Nullable Integer usual(List<Waste.Weighing> all, LocalDate day, Map<LocalDate, Integer> came) {
        List<Waste.Weighing> before = all.stream()
                .filter(one -> one.day().isBefore(day) && came.containsKey(one.day()))
                .toList();
        int meals = before.stream()
                .map(Waste.Weighing::day)
                .distinct()
                .mapToInt(weighed -> came.getOrDefault(weighed, 0))
                .sum();
        return perMeal(before, meals);
    }

    private static @Nullable Integer perMeal(List<Waste.Weighing> weighings, int meals) {
        if (weighings.isEmpty() || meals == 0) {
            return null;
        }
        long grams = weighings.stream().mapToLong(Waste.Weighing::grams).sum();
        return (int) ((2 * grams + meals) / (2L * meals));
    }
}
