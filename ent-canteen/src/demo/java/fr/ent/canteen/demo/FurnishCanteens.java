package fr.ent.canteen.demo;

import fr.ent.canteen.demo.Incomes.Declared;
import fr.ent.canteen.prices.quotient.QuotientHistory;
import fr.ent.core.Role;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Household;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Batch;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes menus, tariffs, quotients and meals of a town's schools. */
final class FurnishCanteens implements Furnishing {

    private static final long SEED = 20_260_911L;
    private static final long ROLL_SEED = 20_260_927L;
    private static final long OUTSIDE_SEED = 20_261_004L;

    @Override
    public String witness() {
        return "canteen.activity";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Moment now = supplies.now();
        Batch batch = supplies.batch();
        Chance chance = town.chance(SEED);
        UUID territory = town.brand().id();
        CanteenRows rows = new CanteenRows(batch, supplies.json(), territory);
        List<Canteen> canteens = town.schools().stream()
                .map(school -> Canteen.of(school, town.year(), chance.id()))
                .toList();
        rows.writeCanteens(canteens);
        List<Declared> declared = declared(town, now, chance);
        QuotientRows quotientRows = new QuotientRows(batch, territory);
        quotientRows.writeQuotients(declared);
        QuotientHistory quotients =
                new QuotientHistory(declared.stream().map(Declared::quotient).toList());
        Person cook = town.holders(Role.TOWN_AGENT).findFirst().orElseThrow();
        quotientRows.writeOutside(town.outside(), town.year(), cook);
        rows.writeOfferRule();
        MealPlan meals = new MealPlan(chance, town, quotients, now.instant());
        MealRows mealRows = new MealRows(batch, supplies.json(), territory);
        MenuRows menus = new MenuRows(batch, chance, territory);
        RollRows rolls = new RollRows(batch, town, town.chance(ROLL_SEED));
        for (Canteen canteen : canteens) {
            ClassDays days = supplies.classDays(canteen.school());
            List<Meal> served = meals.at(canteen, days);
            mealRows.write(canteen, served);
            rolls.write(canteen, served, now.today());
            supplies.tell(new MealNotices(now, chance).about(served));
            menus.write(canteen.school(), days, cook, now.instant().minus(Duration.ofDays(9)));
        }
    }

    /** The quotient of the household outside the town is known, so that its price can be shown. */
    private static List<Declared> declared(Town town, Moment now, Chance chance) {
        List<Household> outside = town.outside();
        Incomes incomes = new Incomes(chance, town.year(), now.today());
        List<Declared> declared = new ArrayList<>(town.households().stream()
                .flatMap(household -> incomes.declare(household).stream())
                .filter(one -> !outside.contains(one.household()))
                .toList());
        Incomes known = new Incomes(town.chance(OUTSIDE_SEED), town.year(), now.today());
        outside.forEach(household -> declared.add(known.known(household)));
        return declared;
    }
}
