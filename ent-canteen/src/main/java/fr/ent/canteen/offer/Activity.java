package fr.ent.canteen.offer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildView;
import fr.ent.core.SchoolId;
import fr.ent.core.text.FoldedWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An activity that children can be booked for.
 *
 * @param schoolId the school whose calendar the activity follows
 * @param capacity the number of places of a day; age groups with places of their own are activities of their own
 * @param pastSessions how its days were billed before, in the order of the changes
 */
public record Activity(
        ActivityId id,
        SchoolId schoolId,
        String name,
        ActivityKind kind,
        Unit unit,
        Set<DayOfWeek> weekdays,
        int capacity,
        boolean waitingList,
        CutOff bookingCutOff,
        CutOff cancellingCutOff,
        Audience audience,
        @Nullable Hours hours,
        Registration registration,
        @Nullable SiteId siteId,
        Billing billing,
        @JsonIgnore List<Session.PastSession> pastSessions) {

    /** As a child meets them from morning to evening; one without hours stands where its kind usually does. */
    public static final Comparator<Activity> THROUGH_THE_DAY = Comparator.comparing(Activity::start)
            .thenComparing(Activity::name)
            .thenComparing(one -> one.id().value());

    public Activity {
        weekdays = Set.copyOf(weekdays);
        pastSessions = List.copyOf(pastSessions);
    }

    /** The same whose time is billed so. */
    public Activity billed(Billing how) {
        return copy(waitingList, how);
    }

    LocalTime start() {
        return hours == null ? kind.usualStart() : hours.from();
    }

    LocalTime end() {
        return hours == null ? kind.latestEnd() : hours.to();
    }

    /** The same without a waiting list: once the cut-off has passed nobody waits. */
    public Activity withoutWaitingList() {
        return copy(false, billing);
    }

    private Activity copy(boolean queues, Billing how) {
        return new Activity(
                id,
                schoolId,
                name,
                kind,
                unit,
                weekdays,
                capacity,
                queues,
                bookingCutOff,
                cancellingCutOff,
                audience,
                hours,
                registration,
                siteId,
                how,
                pastSessions);
    }

    /** Whether this child may come: of one of the schools, and of one of the grades. */
    public boolean isFor(ChildView child) {
        return schools().contains(child.schoolId()) && audience.matches(child.className());
    }

    /** Whether a family could read both names in one list: same school and name, children and time of registration in common. */
    boolean isNamesakeOf(Activity other) {
        return schoolId.equals(other.schoolId)
                && isNamed(other.name)
                && audience.meets(other.audience)
                && registration.meets(other.registration);
    }

    /** Whether it bears the same name towards the same children as before. */
    boolean isCalledAs(Activity before) {
        return isNamed(before.name) && audience.equals(before.audience) && registration.equals(before.registration);
    }

    private boolean isNamed(String other) {
        return FoldedWords.of(name).equals(FoldedWords.of(other));
    }

    /** Whether there are other places than before, or the same on other days or at another time of registration. */
    boolean offersOtherPlacesThan(Activity before) {
        return capacity != before.capacity
                || !weekdays.equals(before.weekdays)
                || !registration.equals(before.registration);
    }

    /** Whether this child may come on such a weekday. */
    public boolean takes(ChildView child, DayOfWeek weekday) {
        return weekdays.contains(weekday) && isFor(child);
    }

    /** Whether it is for the same children on the same weekdays. */
    public boolean takesTheSame(Activity other) {
        return weekdays.equals(other.weekdays) && audience.equals(other.audience);
    }

    /** How much of it a booked day is: one unit, when it says no hours. */
    public Quantity aDay() {
        return session().booked();
    }

    /** How many units it is in a week in which it takes place on each of its weekdays. */
    public int unitsAWeek() {
        return aDay().count() * weekdays.size();
    }

    /** A day of it, as far as time is billed. */
    public Session session() {
        return new Session(kind, unit, hours, billing);
    }

    /** The same as it was billed on a day gone by. */
    public Session sessionOn(LocalDate day) {
        return pastSessions.stream()
                .filter(past -> day.isBefore(past.until()))
                .findFirst()
                .map(Session.PastSession::session)
                .orElseGet(this::session);
    }

    /** The schools whose children may come. */
    public Set<SchoolId> schools() {
        return Stream.concat(Stream.of(schoolId), audience.schools().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The unit that one booking stands for. */
    public enum Unit {
        MEAL,
        SESSION,
        HOUR,
        QUARTER_HOUR,
        DAY
    }
}
