package fr.ent.canteen.prices.simulator;

import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.simulator.Simulation.ActivityPrice;
import fr.ent.canteen.prices.tariff.CouncilDecision;
import fr.ent.canteen.prices.tariff.Modifiers;
import fr.ent.canteen.prices.tariff.PriceQuestion;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.canteen.prices.tariff.TariffBook;
import fr.ent.canteen.prices.tariff.TariffForm;
import fr.ent.canteen.prices.tariff.Tariffs;
import fr.ent.canteen.prices.tariff.TownActivities;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prices every activity with a tariff in force; schools with the same activity at the same tariff share a line. */
@Component
class SimulatePrices {

    private static final Comparator<Activity> MEALS_FIRST =
            Comparator.comparing(activity -> activity.kind() != ActivityKind.CANTEEN);

    private final TownActivities activities;
    private final Tariffs tariffs;

    SimulatePrices(TownActivities activities, Tariffs tariffs) {
        this.activities = activities;
        this.tariffs = tariffs;
    }

    Simulation simulate(LocalDate day, Optional<PriceQuestion> question, int daysPerWeek) {
        List<SchoolView> schools = activities.listSchools();
        Map<SchoolId, String> names = schools.stream().collect(Collectors.toMap(SchoolView::id, SchoolView::name));
        List<Activity> offered =
                activities.listAt(schools).stream().sorted(MEALS_FIRST).toList();
        TariffBook book = tariffs.upTo(day, offered.stream().map(Activity::id).toList());
        Map<PriceLine, List<Activity>> lines = new LinkedHashMap<>();
        offered.forEach(activity -> book.findInForce(activity.id(), day)
                .ifPresent(tariff -> lines.computeIfAbsent(PriceLine.of(activity, tariff), unseen -> new ArrayList<>())
                        .add(activity)));
        return new Simulation(
                question.flatMap(asked -> asked.basis().quotient()).orElse(null),
                daysPerWeek,
                Simulation.SCHOOL_WEEKS,
                Simulation.MONTHS,
                lines.entrySet().stream()
                        .map(line -> offer(line.getKey(), line.getValue(), names, question, daysPerWeek))
                        .toList());
    }

    private static ActivityPrice offer(
            PriceLine line,
            List<Activity> activities,
            Map<SchoolId, String> names,
            Optional<PriceQuestion> question,
            int daysPerWeek) {
        Tariff tariff = line.tariff(activities.getFirst());
        ActivityPrice offer = ActivityPrice.of(
                activities.getFirst(),
                activities.stream()
                        .map(activity -> names.getOrDefault(activity.schoolId(), ""))
                        .sorted()
                        .toList(),
                TariffForm.of(tariff));
        return question.map(asked -> offer.priced(tariff, asked.times(line.aDay()), daysPerWeek))
                .orElse(offer);
    }

    /** The facts that make two activities cost the same. */
    private record PriceLine(
            String name,
            Quantity aDay,
            LocalDate validFrom,
            TariffMethod method,
            Modifiers modifiers,
            CouncilDecision decision,
            @Nullable PackagePeriod packagePeriod) {

        static PriceLine of(Activity activity, Tariff tariff) {
            return new PriceLine(
                    activity.name(),
                    activity.aDay(),
                    tariff.validFrom(),
                    tariff.method(),
                    tariff.modifiers(),
                    tariff.decision(),
                    tariff.packagePeriod());
        }

        Tariff tariff(Activity activity) {
            return new Tariff(activity.id(), validFrom, method, modifiers, decision, Optional.empty(), packagePeriod);
        }
    }
}
