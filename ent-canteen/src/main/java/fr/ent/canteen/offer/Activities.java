package fr.ent.canteen.offer;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildView;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.FactKey;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The activities of the territory in scope. */
@Component
public class Activities {

    private static final FactKey<List<Activity>> ALL = FactKey.named("offer", "activities");

    private final Sql sql;
    private final ActivityRows rows;
    private final TerritoryFacts facts;
    private final TownClock clock;

    Activities(Sql sql, ActivityRows rows, TerritoryFacts facts, TownClock clock) {
        this.clock = clock;
        this.sql = sql;
        this.rows = rows;
        this.facts = facts;
    }

    /**
     * Does the work with the offer, calendar and tariffs of this moment; one statement tells whether any has changed. Once
     * activities are held nobody calls off their days.
     */
    public <T> T asOfNow(Supplier<T> work) {
        return facts.asOfNow(sql, work);
    }

    public Optional<Activity> find(ActivityId activity) {
        return list(List.of(activity)).stream().findFirst();
    }

    /** An activity that this child may come to. */
    public Optional<Activity> findOffered(ActivityId activity, ChildView child) {
        return find(activity).filter(found -> found.isFor(child));
    }

    public List<Activity> list(Collection<ActivityId> activities) {
        return facts.find(ALL, this::listAll)
                .map(all -> all.stream()
                        .filter(activity -> activities.contains(activity.id()))
                        .sorted(Comparator.comparing(activity -> activity.id().value()))
                        .toList())
                .orElseGet(() -> read(activities));
    }

    private List<Activity> read(Collection<ActivityId> activities) {
        return sql.of("select * from canteen.activity where id = any(:ids) order by id")
                .ids("ids", activities)
                .list(rows::activity);
    }

    /** Reads activities for booking them: until the transaction ends nobody calls them off. */
    public List<Activity> hold(Collection<ActivityId> activities) {
        return locked(activities, "for key share");
    }

    /** Waits until nobody is booking these activities, and keeps them so until the transaction ends. */
    public List<Activity> holdBack(Collection<ActivityId> activities) {
        return locked(activities, "for update");
    }

    /** The activities of a school; nobody else names one there until the transaction ends. */
    List<Activity> holdNames(SchoolId school) {
        sql.of("select pg_advisory_xact_lock(hashtextextended('activity names ' || cast(:school as text), 0))")
                .with("school", school)
                .each(row -> {});
        return read(List.of(school), List.of()).stream()
                .filter(activity -> activity.schoolId().equals(school))
                .toList();
    }

    private List<Activity> locked(Collection<ActivityId> activities, String lock) {
        return sql.of("select * from canteen.activity where id = any(:ids) order by id " + lock)
                .ids("ids", activities)
                .list(rows::activity);
    }

    /** The activities offered to some children of these schools; which children, {@link Activity#isFor} says. */
    public List<Activity> listAt(Collection<SchoolId> schools) {
        return listAt(schools, List.of());
    }

    /** The same, and these activities whether they are offered or not. */
    public List<Activity> listAt(Collection<SchoolId> schools, Collection<ActivityId> also) {
        return facts.find(ALL, this::listAll)
                .map(all -> all.stream()
                        .filter(activity -> also.contains(activity.id())
                                || activity.schools().stream().anyMatch(schools::contains))
                        .toList())
                .orElseGet(() -> read(schools, also));
    }

    private List<Activity> read(Collection<SchoolId> schools, Collection<ActivityId> also) {
        return sql.of("""
                        select * from canteen.activity
                        where school_id = any(:schools) or also_serves && :schools or id = any(:also)""").ids("schools", schools).ids("also", also).list(rows::activity).stream()
                .sorted(Activity.THROUGH_THE_DAY)
                .toList();
    }

    /** The territory's canteens, whoever they are offered to. */
    public List<ActivityId> listCanteens() {
        return facts.get(ALL, this::listAll).stream()
                .filter(activity -> activity.kind() == ActivityKind.CANTEEN)
                .map(Activity::id)
                .toList();
    }

    List<Activity> listAll() {
        return sql.of("select * from canteen.activity").list(rows::activity).stream()
                .sorted(Activity.THROUGH_THE_DAY)
                .toList();
    }

    public void open(Activity activity) {
        rows.written(sql.of("""
                        insert into canteen.activity
                            (id, school_id, name, kind, unit, weekdays, capacity, waiting_list,
                             booking_cut_off, cancelling_cut_off, also_serves, grades, starts_at, ends_at, opens_at,
                             closes_at, site_id, billed_hours, pick_up_tolerance)
                        values (:id, :school, :name, :kind, :unit, :weekdays, :capacity, :waitingList,
                                cast(:bookingCutOff as jsonb), cast(:cancellingCutOff as jsonb), :schools, :grades,
                                :from, :to, :opensAt, :closesAt, :site, :billedHours, :tolerance)"""), activity).run();
    }

    /**
     * Changes what can be changed once children are booked: neither the school nor what a booking is one of. Days before
     * today stay billed as they were.
     */
    void change(Activity before, Activity activity) {
        Session was = before.session();
        List<Session.PastSession> past =
                was.equals(activity.session()) ? List.of() : List.of(new Session.PastSession(clock.today(), was));
        rows.written(sql.of("""
                        update canteen.activity
                        set name = :name, kind = :kind, weekdays = :weekdays, capacity = :capacity,
                            waiting_list = :waitingList, booking_cut_off = cast(:bookingCutOff as jsonb),
                            cancelling_cut_off = cast(:cancellingCutOff as jsonb), also_serves = :schools,
                            grades = :grades, starts_at = :from, ends_at = :to, opens_at = :opensAt,
                            closes_at = :closesAt, site_id = :site, billed_hours = :billedHours,
                            pick_up_tolerance = :tolerance, past_sessions = past_sessions || cast(:past as jsonb),
                            version = version + 1
                        where id = :id"""), activity).with("past", rows.written(past)).run();
    }
}
