package fr.ent.canteen.demo;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.CutOff;
import fr.ent.canteen.prices.method.Bracket;
import fr.ent.canteen.prices.method.BracketGrid;
import fr.ent.canteen.prices.tariff.CouncilDecision;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.School;
import fr.ent.core.demo.SchoolYear;
import fr.ent.core.demo.Town;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An activity around school besides lunch, at one price for everybody. */
record Care(UUID id, School school, Shape shape, Tariff tariff) {

    static final CutOff CUT_OFF = new CutOff.WorkingDaysBefore(1, LocalTime.of(12, 0));

    /** Care at each school, study help where children are old enough, and one Wednesday for the whole town. */
    static List<Care> of(Town town, Chance chance) {
        List<Care> all = new ArrayList<>();
        for (School school : town.schools()) {
            all.add(new Care(chance.id(), school, Shape.MORNING, town.year()));
            all.add(new Care(chance.id(), school, Shape.EVENING, town.year()));
            if (!school.level().equals("NURSERY")) {
                all.add(new Care(chance.id(), school, Shape.STUDY, town.year()));
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
                        new CouncilDecision(LocalDate.of(year.startsIn() - 1, 6, 24), "Délibération n° 24-6-12")));
    }

    boolean isFor(Pupil pupil) {
        boolean here = shape == Shape.WEDNESDAY || pupil.schoolClass().school().equals(school);
        return here && (shape != Shape.STUDY || pupil.schoolClass().age() >= 6);
    }

    /** The kind of activity, its hours, places and price. */
    enum Shape {
        MORNING("Accueil du matin", "MORNING_CARE", "07:30-08:30", 40, 120),
        EVENING("Accueil du soir", "EVENING_CARE", "16:30-18:30", 60, 190),
        STUDY("Étude surveillée", "STUDY", "16:30-17:45", 14, 150),
        WEDNESDAY("Mercredi à la Maison de l’enfance", "WEDNESDAY", "08:00-18:00", 24, 980);

        final String title;
        final String kind;
        final String unit;
        final String from;
        final String to;
        final int places;
        final int cents;

        Shape(String title, String kind, String hours, int places, int cents) {
            this.title = title;
            this.kind = kind;
            this.unit = kind.equals("WEDNESDAY") ? "DAY" : "SESSION";
            this.from = hours.substring(0, 5);
            this.to = hours.substring(6);
            this.places = places;
            this.cents = cents;
        }

        Set<DayOfWeek> weekdays() {
            return this == WEDNESDAY ? EnumSet.of(DayOfWeek.WEDNESDAY) : ClassDays.WEEKDAYS;
        }
    }
}
