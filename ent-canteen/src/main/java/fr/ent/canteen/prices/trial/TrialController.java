package fr.ent.canteen.prices.trial;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.export.ExportFormat;
import fr.ent.canteen.export.Sheet;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.canteen.prices.tariff.TariffForm;
import fr.ent.canteen.prices.tariff.TownActivities;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.DateRange;
import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Trials of a tariff on past bookings; nothing is stored. */
@RestController
@RequestMapping("/api/canteen/tariffs/trial")
class TrialController {

    private static final int PER_MINUTE = 20;
    /** Too many bookings for one trial; ask for a shorter range or fewer activities. */
    private static final String TOO_LARGE = "409 canteen:trial-too-large";

    private final TryTariff tryTariff;
    private final TownActivities activities;
    private final TownClock townClock;
    private final RateLimits limits;

    TrialController(TryTariff tryTariff, TownActivities activities, TownClock townClock, RateLimits limits) {
        this.tryTariff = tryTariff;
        this.activities = activities;
        this.townClock = townClock;
        this.limits = limits;
    }

    /**
     * Tries a tariff on past bookings: the revenue before and after, and the families who would have paid less or more.
     * Nothing is stored. Without days it takes the twelve months before today; 20 trials a minute.
     */
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(TrialController.TOO_LARGE)
    Trial attempt(@RequestBody @Valid TariffToTry wanted, Viewer viewer) {
        limits.take("tariff-trial", viewer.person().toString(), PER_MINUTE, Duration.ofMinutes(1));
        Set<ActivityId> known = activities.listAt(activities.listSchools()).stream()
                .map(Activity::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(wanted.activityIds())) {
            throw Problem.notFound();
        }
        LocalDate yesterday = townClock.today().minusDays(1);
        LocalDate to = Objects.requireNonNullElse(wanted.to(), yesterday);
        DateRange.requireSensible("to", to);
        LocalDate from =
                Objects.requireNonNullElse(wanted.from(), to.minusYears(1).plusDays(1));
        DateRange.requireSensible("from", from);
        if (to.isBefore(from)) {
            throw Problem.invalid(new InvalidField("to", "before-from"));
        }
        if (from.isBefore(to.minusYears(1))) {
            throw Problem.invalid(new InvalidField("to", "range-too-long"));
        }
        ActivityId any = wanted.activityIds().iterator().next();
        Tariff tried = InvalidInput.within("tariff", () -> wanted.tariff().tariff(any));
        return tryTariff.attempt(tried, wanted.activityIds(), from, to).orElseThrow(() -> Problem.of(TOO_LARGE));
    }

    /** Tries a tariff on past bookings and gives the result as a file. It counts as a trial. */
    @FreshSignIn
    @PostMapping("/export")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(as = {"text/csv", "application/vnd.oasis.opendocument.spreadsheet"})
    @Refuses(TrialController.TOO_LARGE)
    ResponseEntity<byte[]> export(
            @RequestBody @Valid TariffToTry wanted, @RequestParam ExportFormat format, Viewer viewer) {
        Sheet sheet = TrialSheet.of(attempt(wanted, viewer));
        return format.download(sheet).of(format.file(sheet));
    }

    /** A tariff, and the bookings to try it on. */
    record TariffToTry(
            @NotEmpty @Size(max = 200) Set<@NotNull ActivityId> activityIds,
            @NotNull @Valid TariffForm tariff,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
