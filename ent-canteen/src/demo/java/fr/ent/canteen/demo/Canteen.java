package fr.ent.canteen.demo;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Bracket;
import fr.ent.canteen.prices.method.BracketGrid;
import fr.ent.canteen.prices.method.EffortRate;
import fr.ent.canteen.prices.method.FlatPrice;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.Modifier.Effect;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.tariff.CouncilDecision;
import fr.ent.canteen.prices.tariff.Modifiers;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.core.demo.School;
import fr.ent.core.demo.SchoolYear;
import fr.ent.core.demo.valmarin.ValmarinSchools;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The canteen of one school: how many eat there, at what price, and until when they can say so. */
record Canteen(UUID id, School school, int places, Tariff tariff, Tariff former) {

    private static final Map<String, Integer> PLACES = Map.of(
            ValmarinSchools.JEAN_MACE, 160,
            ValmarinSchools.LES_TILLEULS, 120,
            ValmarinSchools.LAVOIR, 96,
            ValmarinSchools.PASTEUR, 72);

    private static final int VILLAGE_PLACES = 18;

    private static final Cents USER_COST = Cents.of(1_240);

    /** No sibling pays less here: the past meals of the demonstration are priced for first children. */
    private static final Modifiers MODIFIERS = new Modifiers(List.of(
            new Modifier(Occasion.PACKED_MEAL, null, new Effect.OwnPrice(Cents.of(175))),
            new Modifier(Occasion.OUT_OF_TERRITORY, null, new Effect.Percent(BigDecimal.valueOf(20))),
            new Modifier(Occasion.LATE, null, new Effect.Percent(BigDecimal.valueOf(50))),
            new Modifier(Occasion.UNBOOKED, null, new Effect.OwnPrice(Cents.of(1_000))),
            new Modifier(Occasion.ABSENT_JUSTIFIED, null, new Effect.OwnPrice(Cents.of(0)))));

    static Canteen of(School school, SchoolYear year, UUID id) {
        return new Canteen(
                id,
                school,
                PLACES.getOrDefault(school.name(), VILLAGE_PLACES),
                tariff(id, school, year),
                former(id, school, year));
    }

    private static Tariff tariff(UUID canteen, School school, SchoolYear year) {
        LocalDate since = LocalDate.of(year.startsIn() - 1, 9, 1);
        return new Tariff(
                new ActivityId(canteen),
                since,
                school.level().equals("NURSERY") ? grid() : effort(),
                MODIFIERS,
                new CouncilDecision(LocalDate.of(year.startsIn() - 1, 6, 24), "Délibération n° 24-6-11"),
                Optional.of(USER_COST),
                null);
    }

    /** The price of the year before, the same for everybody. */
    private static Tariff former(UUID canteen, School school, SchoolYear year) {
        return new Tariff(
                new ActivityId(canteen),
                LocalDate.of(year.startsIn() - 2, 9, 1),
                new FlatPrice(Cents.of(school.level().equals("NURSERY") ? 230 : 340)),
                new CouncilDecision(LocalDate.of(year.startsIn() - 2, 6, 19), "Délibération n° 23-6-08"));
    }

    private static TariffMethod effort() {
        return new EffortRate(new BigDecimal("0.36"), Cents.of(260), Cents.of(450));
    }

    private static TariffMethod grid() {
        return new BracketGrid(List.of(
                new Bracket(Cents.of(0), Cents.of(30_000), Cents.of(80)),
                new Bracket(Cents.of(30_000), Cents.of(60_000), Cents.of(100)),
                new Bracket(Cents.of(60_000), Cents.of(100_000), Cents.of(145)),
                new Bracket(Cents.of(100_000), Cents.of(140_000), Cents.of(175)),
                new Bracket(Cents.of(140_000), Cents.of(180_000), Cents.of(260)),
                new Bracket(Cents.of(180_000), null, Cents.of(340))));
    }
}
