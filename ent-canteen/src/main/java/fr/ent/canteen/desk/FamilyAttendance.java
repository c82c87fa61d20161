package fr.ent.canteen.desk;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.desk.FamilyBookings.KeptLine;
import fr.ent.canteen.desk.FamilyView.AttendedDay;
import fr.ent.canteen.desk.FamilyView.FamilyPackage;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.families.PayerBook;
import fr.ent.canteen.families.Payers;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.packages.ListPackages;
import fr.ent.canteen.packages.PackageView;
import fr.ent.canteen.presence.Attendance.RollStanding;
import fr.ent.canteen.presence.Attendances;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.presence.Excuse;
import fr.ent.canteen.prices.LivedDay;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.method.Price;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.household.HomeView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a family's days turned out, and what they cost where that changes the price; four statements. */
@Component
class FamilyAttendance {

    private final Attendances attendances;
    private final ListPackages packages;
    private final Payers payers;
    private final Directory directory;

    FamilyAttendance(Attendances attendances, ListPackages packages, Payers payers, Directory directory) {
        this.packages = packages;
        this.attendances = attendances;
        this.payers = payers;
        this.directory = directory;
    }

    /** The data that the page has read already. */
    record FamilyFacts(
            HouseholdId home,
            List<HomeView> homes,
            Map<ActivityId, Activity> offered,
            List<KeptLine> bookings,
            PriceList prices) {

        Optional<KeptLine> booking(Attended day) {
            return bookings.stream().filter(line -> line.isOf(day)).findFirst();
        }

        Optional<Activity> activity(ActivityId id) {
            return Optional.ofNullable(offered.get(id));
        }

        Optional<Price> changed(Attended day, Optional<KeptLine> booking, Payer payer) {
            if (booking.filter(line -> line.leavesOn() != null).isPresent()) {
                return Optional.empty();
            }
            return activity(day.activity())
                    .map(activity -> booking.map(line -> LivedDay.of(line.at(activity)))
                            .orElseGet(() -> LivedDay.unbooked(day.child(), activity, day.day(), payer)))
                    .flatMap(lived -> prices.findChanged(lived, day.seen()));
        }

        /** Whether the page's household has a price: what another household pays unbooked stands on that one's page. */
        boolean tells(Optional<KeptLine> booking, Payer payer) {
            return booking.isPresent() || payer.household().filter(home::equals).isPresent();
        }
    }

    /** The packages of these children whose weeks or months touch the days. */
    List<FamilyPackage> packages(Collection<ChildId> children, DateRange range, Map<ActivityId, Activity> offered) {
        return packages.list(children, range).stream()
                .flatMap(one -> Stream.ofNullable(offered.get(one.activity()))
                        .map(activity -> new FamilyPackage(
                                one.child(),
                                one.activity(),
                                activity.name(),
                                one.payer().household().orElse(null),
                                PackageView.charged(one))))
                .toList();
    }

    /** How the days of children turned out. */
    List<Attended> read(Collection<ChildId> children, DateRange range) {
        return attendances.list(children, range.from(), range.to());
    }

    List<AttendedDay> list(List<ChildView> children, List<Attended> days, FamilyFacts known) {
        PayerBook book = payers.unasked(children, known.homes());
        Map<PersonId, PersonName> names = directory.names(days.stream()
                .flatMap(day -> day.excuse().stream())
                .map(Excuse::by)
                .distinct()
                .toList());
        return days.stream().map(day -> shown(day, book, known, names)).toList();
    }

    private static AttendedDay shown(Attended day, PayerBook book, FamilyFacts known, Map<PersonId, PersonName> names) {
        Optional<KeptLine> booking = known.booking(day);
        Payer payer = booking.map(KeptLine::payer).orElseGet(() -> book.onUnbooked(day.child(), day.day()));
        Optional<Price> price = known.tells(booking, payer) ? known.changed(day, booking, payer) : Optional.empty();
        return new AttendedDay(
                day.child(),
                day.activity(),
                booking.map(KeptLine::activityName)
                        .orElseGet(() -> known.activity(day.activity())
                                .map(Activity::name)
                                .orElse("")),
                day.day(),
                day.attendance(),
                day.roll() == RollStanding.REOPENED,
                payer.household().orElse(null),
                price.map(Price::amountCents).orElse(null),
                price.map(Price::explanation).orElse(List.of()),
                day.excuse().map(excuse -> given(excuse, names)).orElse(null));
    }

    private static FamilyView.GivenExcuse given(Excuse excuse, Map<PersonId, PersonName> names) {
        PersonName by = names.get(excuse.by());
        return new FamilyView.GivenExcuse(excuse.reason(), by == null ? "" : by.full(), excuse.at());
    }
}
