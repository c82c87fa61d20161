package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Activities of one name, unit and price, and the versions of their tariff, the latest first. */
record TariffGroup(List<PricedActivity> activities, List<DatedTariff> versions) {

    static List<TariffGroup> of(
            List<Activity> activities, List<SchoolView> schools, List<Tariff> tariffs, LocalDate today) {
        Map<SchoolId, String> names = schools.stream().collect(Collectors.toMap(SchoolView::id, SchoolView::name));
        Map<ActivityId, List<Tariff>> byActivity = tariffs.stream().collect(Collectors.groupingBy(Tariff::activity));
        Map<List<Object>, TariffGroup> groups = new LinkedHashMap<>();
        for (Activity activity : activities) {
            List<DatedTariff> versions = versions(byActivity.getOrDefault(activity.id(), List.of()), today);
            groups.computeIfAbsent(
                            List.of(activity.name(), activity.unit(), versions),
                            unseen -> new TariffGroup(new ArrayList<>(), versions))
                    .activities()
                    .add(new PricedActivity(
                            activity.id(),
                            activity.name(),
                            activity.unit(),
                            names.getOrDefault(activity.schoolId(), "")));
        }
        return List.copyOf(groups.values());
    }

    private static List<DatedTariff> versions(List<Tariff> tariffs, LocalDate today) {
        List<Tariff> latestFirst = tariffs.stream()
                .sorted(Comparator.comparing(Tariff::validFrom).reversed())
                .toList();
        LocalDate inForce = latestFirst.stream()
                .map(Tariff::validFrom)
                .filter(from -> !from.isAfter(today))
                .findFirst()
                .orElse(LocalDate.MIN);
        return latestFirst.stream()
                .map(tariff -> new DatedTariff(standing(tariff.validFrom(), inForce), TariffForm.of(tariff)))
                .toList();
    }

    private static TariffGroupStanding standing(LocalDate from, LocalDate inForce) {
        int order = from.compareTo(inForce);
        return order > 0
                ? TariffGroupStanding.COMING
                : order == 0 ? TariffGroupStanding.IN_FORCE : TariffGroupStanding.PAST;
    }

    /** An activity with the name of its school. */
    record PricedActivity(ActivityId id, String name, Activity.Unit unit, String schoolName) {}

    /** A version, and how it stands today. */
    record DatedTariff(TariffGroupStanding standing, TariffForm tariff) {}
}
