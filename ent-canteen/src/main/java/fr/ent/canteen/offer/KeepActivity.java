package fr.ent.canteen.offer;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.PackagePrices.PackageAboveCost;
import fr.ent.canteen.offer.Session.HoursChanged;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.audit.Audit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens activities and changes them. */
@Component
class KeepActivity {

    private final Activities activities;
    private final WantedActivities described;
    private final PackagePrices packages;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    KeepActivity(
            Activities activities,
            WantedActivities described,
            PackagePrices packages,
            Audit audit,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.described = described;
        this.packages = packages;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    ActivityOutcome open(NewActivity wanted, PersonId by) {
        Activity activity = described.checked(wanted, ActivityId.next());
        if (described.hasNamesake(activity)) {
            return new NameTaken();
        }
        activities.open(activity);
        audit.record(by, "activity.opened", "activity:" + activity.id(), Map.of("name", activity.name()));
        return new Opened(activity);
    }

    /**
     * Places of days to come follow the new capacity; where places are left, those who wait move up. An activity that becomes
     * shorter keeps its packages within what their days cost; one that doesn't is left as it is, whatever they cost.
     */
    @Transactional
    ActivityOutcome change(Activity before, NewActivity wanted, PersonId by) {
        Activity activity = described.checked(wanted, before.id());
        if (!activity.schoolId().equals(before.schoolId())) {
            throw new InvalidInput("schoolId", "fixed");
        }
        if (activity.unit() != before.unit()) {
            throw new InvalidInput("unit", "fixed");
        }
        if (!activity.isCalledAs(before) && described.hasNamesake(activity)) {
            return new NameTaken();
        }
        if (activity.unitsAWeek() < before.unitsAWeek()) {
            activities.holdBack(List.of(before.id()));
            Optional<PackageAboveCost> above = packages.findAboveCost(activity);
            if (above.isPresent()) {
                return new PackageTooDear(above.get());
            }
        }
        activities.change(before, activity);
        if (!activity.session().equals(before.session())) {
            events.publishEvent(new HoursChanged(before));
        }
        if (activity.offersOtherPlacesThan(before)) {
            events.publishEvent(new CapacityChanged(activity));
        }
        audit.record(
                by,
                "activity.changed",
                "activity:" + activity.id(),
                Map.of(
                        "name", activity.name(),
                        "capacity", Integer.toString(activity.capacity()),
                        "unitsADay", Integer.toString(activity.aDay().count())));
        return new Changed(activity);
    }

    /** The outcome of a wish to open or to change an activity. */
    sealed interface ActivityOutcome {}

    record Opened(Activity activity) implements ActivityOutcome {}

    record Changed(Activity activity) implements ActivityOutcome {}

    /** Families would read the same name twice. */
    record NameTaken() implements ActivityOutcome {}

    /** A package would last fewer days or hours, and cost more than they do. */
    record PackageTooDear(PackageAboveCost above) implements ActivityOutcome {}

    /** Makes activities of what agents describe, with schools and sites that are there. */
    @Component
    static class WantedActivities {

        private final Sites sites;
        private final Directory directory;
        private final Activities activities;
        private final Clock clock;

        WantedActivities(Sites sites, Directory directory, Activities activities, Clock clock) {
            this.sites = sites;
            this.directory = directory;
            this.activities = activities;
            this.clock = clock;
        }

        /** Whether another activity of the school can be mistaken for this one, from now on. */
        boolean hasNamesake(Activity wanted) {
            Instant now = clock.instant();
            return activities.holdNames(wanted.schoolId()).stream()
                    .filter(other -> !other.id().equals(wanted.id()))
                    .filter(other -> !other.registration().isOver(now))
                    .anyMatch(wanted::isNamesakeOf);
        }

        Activity checked(NewActivity wanted, ActivityId id) {
            Set<SchoolId> known =
                    directory.listSchools().stream().map(SchoolView::id).collect(Collectors.toSet());
            boolean here = wanted.siteId() == null || sites.exists(wanted.siteId());
            if (!known.contains(wanted.schoolId()) || !known.containsAll(wanted.others()) || !here) {
                throw new NotThere();
            }
            return wanted.activity(id);
        }
    }
}
