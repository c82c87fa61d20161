package fr.ent.canteen.demo;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity.Unit;
import fr.ent.canteen.offer.Billing;
import fr.ent.canteen.offer.Billing.BilledHours;
import fr.ent.canteen.offer.CutOff;
import fr.ent.canteen.offer.Quantity;
import fr.ent.canteen.prices.method.Bracket;
import fr.ent.canteen.prices.method.BracketGrid;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import fr.ent.canteen.prices.tariff.CouncilDecision;
import fr.ent.canteen.prices.tariff.Modifiers;
import fr.ent.canteen.prices.tariff.PriceQuestion;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.School;
import fr.ent.core.demo.SchoolYear;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.ValmarinSchools;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An activity around school besides lunch, at one price for everybody. One nursery bills its evenings by the quarters that
 * children were there, and one school its study help by the month.
 */
record Care(UUID id, School school, Shape shape, Tariff tariff) {

    private static final Modifiers LATE_PICK_UP =
            new Modifiers(List.of(new Modifier(Occasion.LATE_PICK_UP, null, new Modifier.Effect.Plus(Cents.of(500)))));

    static final CutOff CUT_OFF = new CutOff.WorkingDaysBefore(1, LocalTime.of(12, 0));

    /** Care at each school, study help where children are old enough, and one Wednesday for the whole town. */
    static List<Care> of(Town town, Chance chance) {
        List<Care> all = new ArrayList<>();
        for (School school : town.schools()) {
            all.add(new Care(chance.id(), school, Shape.MORNING, town.year()));
            boolean quarters = school.name().equals(ValmarinSchools.LAVOIR);
            all.add(new Care(chance.id(), school, quarters ? Shape.QUARTERS : Shape.EVENING, town.year()));
            if (!school.level().equals("NURSERY")) {
                boolean monthly = school.name().equals(ValmarinSchools.LES_TILLEULS);
                all.add(new Care(chance.id(), school, monthly ? Shape.MONTHLY_STUDY : Shape.STUDY, town.year()));
            }
        }
        all.add(new Care(chance.id(), town.schools().getFirst(), Shape.WEDNESDAY, town.year()));
        return all;
    }

    private Care(UUID id, School school, Shape shape, SchoolYear year) {
        this(
                id,
                school,
                shape,
                new Tariff(
                        new ActivityId(id),
                        LocalDate.of(year.startsIn() - 1, 9, 1),
                        new BracketGrid(List.of(new Bracket(Cents.of(0), null, Cents.of(shape.cents)))),
                        shape == Shape.QUARTERS ? LATE_PICK_UP : Modifiers.NONE,
                        new CouncilDecision(LocalDate.of(year.startsIn() - 1, 6, 24), "Délibération n° 24-6-12"),
                        Optional.empty(),
                        shape == Shape.MONTHLY_STUDY ? PackagePeriod.MONTH : null));
    }

    /** The price told for a booked day. */
    Price price() {
        Duration length = Duration.between(LocalTime.parse(shape.from), LocalTime.parse(shape.to));
        return tariff.price(PriceQuestion.of(new QuotientStanding.Unknown()).times(Quantity.of(shape.unit(), length)));
    }

    boolean isFor(Pupil pupil) {
        boolean here = shape == Shape.WEDNESDAY || pupil.schoolClass().school().equals(school);
        return here && (!shape.isStudy() || pupil.schoolClass().age() >= 6);
    }

    /** The kind of activity, its hours, places and price. */
    enum Shape {
        MORNING("Accueil du matin", "MORNING_CARE", "07:30-08:30", 40, 120),
        EVENING("Accueil du soir", "EVENING_CARE", "16:30-18:30", 60, 190),
        QUARTERS("Accueil du soir", "EVENING_CARE", "16:30-18:30", 60, 45),
        STUDY("Étude surveillée", "STUDY", "16:30-17:45", 14, 150),
        MONTHLY_STUDY("Étude surveillée", "STUDY", "16:30-17:45", 14, 1_800),
        WEDNESDAY("Mercredi à la Maison de l’enfance", "WEDNESDAY", "08:00-18:00", 24, 980);

        final String title;
        final String kind;
        final String from;
        final String to;
        final int places;
        final int cents;

        Shape(String title, String kind, String hours, int places, int cents) {
            this.title = title;
            this.kind = kind;
            this.from = hours.substring(0, 5);
            this.to = hours.substring(6);
            this.places = places;
            this.cents = cents;
        }

        Unit unit() {
            return switch (this) {
                case MORNING, EVENING, STUDY, MONTHLY_STUDY -> Unit.SESSION;
                case QUARTERS -> Unit.QUARTER_HOUR;
                case WEDNESDAY -> Unit.DAY;
            };
        }

        Billing billing() {
            return this == QUARTERS ? new Billing(BilledHours.AS_PRESENT, 10) : Billing.AS_BOOKED;
        }

        boolean isStudy() {
            return this == STUDY || this == MONTHLY_STUDY;
        }

        Set<DayOfWeek> weekdays() {
            return this == WEDNESDAY ? EnumSet.of(DayOfWeek.WEDNESDAY) : ClassDays.WEEKDAYS;
        }
    }
}
