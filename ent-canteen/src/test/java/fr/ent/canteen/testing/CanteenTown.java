package fr.ent.canteen.testing;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Audience;
import fr.ent.canteen.offer.Billing;
import fr.ent.canteen.offer.CutOff;
import fr.ent.canteen.offer.Registration;
import fr.ent.canteen.prices.method.Bracket;
import fr.ent.canteen.prices.method.BracketGrid;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.tariff.CouncilDecision;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.canteen.prices.tariff.Tariffs;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Town;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A town whose school has a canteen at 1.00 €, 2.50 € or 4.00 €, booked until two working days before at 10:00. */
public final class CanteenTown {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    public static final LocalDate TUESDAY = MONDAY.plusDays(1);
    public static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    public static final TariffMethod GRID = new BracketGrid(List.of(
            new Bracket(Cents.of(0), Cents.of(60_000), Cents.of(100)),
            new Bracket(Cents.of(60_000), Cents.of(120_000), Cents.of(250)),
            new Bracket(Cents.of(120_000), null, Cents.of(400))));

    private static final CutOff TWO_DAYS = new CutOff.WorkingDaysBefore(2, LocalTime.of(10, 0));
    private static final CutOff ONE_DAY = new CutOff.WorkingDaysBefore(1, LocalTime.of(10, 0));

    private final Town town;
    private final Activities activities;
    private final Tariffs tariffs;
    private final SchoolId school;
    private final ClassId schoolClass;

    CanteenTown(Town town, Activities activities, Tariffs tariffs) {
        this.town = town;
        this.activities = activities;
        this.tariffs = tariffs;
        this.school = town.school("Jean-Macé");
        this.schoolClass = town.schoolClass(school, "CE1");
    }

    public Town town() {
        return town;
    }

    public SchoolId school() {
        return school;
    }

    public ActivityId canteen(int places) {
        return canteen(school, places, Waiting.LISTED);
    }

    public ActivityId canteen(SchoolId at, int places, Waiting waiting) {
        ActivityId id = ActivityId.next();
        Set<DayOfWeek> days = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        Activity canteen = new Activity(
                id,
                at,
                "Cantine",
                ActivityKind.CANTEEN,
                Activity.Unit.MEAL,
                days,
                places,
                waiting == Waiting.LISTED,
                TWO_DAYS,
                ONE_DAY,
                Audience.EVERYBODY,
                null,
                Registration.ALWAYS,
                null,
                Billing.AS_BOOKED,
                List.of());
        town.run(() -> activities.open(canteen));
        tariff(id, LocalDate.of(2026, 9, 1), GRID);
        return id;
    }

    /** An activity of another kind on these weekdays, with a price and a waiting list. */
    public ActivityId activity(ActivityKind kind, Activity.Unit unit, int places, DayOfWeek... weekdays) {
        return open(new Activity(
                ActivityId.next(),
                school,
                "Accueil",
                kind,
                unit,
                Set.of(weekdays),
                places,
                true,
                TWO_DAYS,
                ONE_DAY,
                Audience.EVERYBODY,
                null,
                Registration.ALWAYS,
                null,
                Billing.AS_BOOKED,
                List.of()));
    }

    /** Opens an activity of any shape, at the usual prices. */
    public ActivityId open(Activity activity) {
        town.run(() -> activities.open(activity));
        tariff(activity.id(), LocalDate.of(2026, 9, 1), GRID);
        return activity.id();
    }

    public Viewer agent() {
        return town.viewer(town.agent("Nadia", "Ferrand"));
    }

    /** An agent who is a mother in this town. */
    public Viewer agentWith(ChildId... children) {
        PersonId agent = town.agent("Inès", "Morel");
        town.familyOf(agent, children);
        return town.viewer(agent);
    }

    public ClassId schoolClass() {
        return schoolClass;
    }

    public Viewer head() {
        return town.viewer(town.head("Luc", "Roy", school));
    }

    public Viewer animator() {
        return animator(school);
    }

    public Viewer animator(SchoolId at) {
        return town.viewer(town.animator("Ana", "Roy", at));
    }

    public void tariff(ActivityId activity, LocalDate from, TariffMethod method) {
        CouncilDecision decision = new CouncilDecision(from.minusMonths(2), "2026-42");
        town.run(() -> tariffs.set(new Tariff(activity, from, method, decision)));
    }

    public ChildId child(String givenName) {
        return town.pupil(givenName, "Benali", school, schoolClass);
    }

    /** A guardian whom a court barred from the child. */
    public Viewer barred(ChildId child) {
        return town.viewer(town.restrictedGuardian("Marc", "Benali", child));
    }

    /** An agent whom a court barred from the child. */
    public Viewer barredAgent(ChildId child) {
        PersonId agent = town.restrictedGuardian("Marc", "Benali", child);
        town.grant(agent, Role.TOWN_AGENT, ScopeType.TERRITORY, town.id().value());
        return town.viewer(agent);
    }

    /** Families of one child each. */
    public List<Viewer> families(int count) {
        return children(count).stream().map(this::guardian).toList();
    }

    public List<ChildId> children(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> child("Enfant " + number))
                .toList();
    }

    public Occupancy occupancy(ActivityId activity) {
        return new Occupancy(town, activity);
    }

    /** A guardian of these children, who share her household. */
    public Viewer guardian(ChildId... children) {
        PersonId guardian = town.guardian("Sofia", "Benali", children);
        town.household(List.of(guardian), List.of(children));
        return town.viewer(guardian);
    }

    /** The fate of a child who finds no place. */
    public enum Waiting {
        LISTED,
        REFUSED
    }
}
