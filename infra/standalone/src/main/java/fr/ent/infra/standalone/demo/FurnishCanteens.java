package fr.ent.infra.standalone.demo;

import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.prices.quotient.QuotientHistory;
import fr.ent.core.Role;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.school.SchoolDays;
import fr.ent.infra.standalone.demo.Incomes.Declared;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Menus, tariffs, quotients and meals of a town's schools. */
@Component
class FurnishCanteens implements Furnishing {

    private static final long SEED = 20_260_911L;
    private static final long ROLL_SEED = 20_260_927L;
    private static final long OUTSIDE_SEED = 20_261_004L;

    private final DemoStore store;
    private final SchoolCalendar calendar;
    private final JsonMapper json;

    FurnishCanteens(DemoStore store, SchoolCalendar calendar, JsonMapper json) {
        this.store = store;
        this.calendar = calendar;
        this.json = json;
    }

    @Override
    public void furnish(Town town, Moment now) {
        SchoolDays days = MealDays.read(calendar, town, now.today());
        store.once(town, "canteen.activity", batch -> write(batch, town, days, now));
    }

    private void write(Batch batch, Town town, SchoolDays days, Moment now) {
        Chance chance = town.chance(SEED);
        UUID territory = town.brand().id();
        CanteenRows rows = new CanteenRows(batch, json, territory);
        List<Canteen> canteens = town.schools().stream()
                .map(school -> Canteen.of(school, town.year(), chance.id()))
                .toList();
        rows.writeCanteens(canteens);
        Incomes incomes = new Incomes(chance, town.year(), now.today());
        List<Declared> declared = new ArrayList<>(town.households().stream()
                .flatMap(household -> incomes.of(household).stream())
                .filter(one -> town.residence(one.household()) == Residence.INSIDE)
                .toList());
        Incomes known = new Incomes(town.chance(OUTSIDE_SEED), town.year(), now.today());
        town.outside().forEach(household -> declared.add(known.known(household)));
        rows.writeQuotients(declared);
        QuotientHistory quotients =
                new QuotientHistory(declared.stream().map(Declared::quotient).toList());
        Person cook = town.holders(Role.TOWN_AGENT).findFirst().orElseThrow();
        rows.writeOutside(town.outside(), town.year(), cook);
        rows.writeOfferRule();
        MealPlan meals = new MealPlan(chance, town, quotients, now.instant());
        MenuRows menus = new MenuRows(batch, chance, territory);
        RollRows rolls = new RollRows(batch, town, town.chance(ROLL_SEED));
        for (Canteen canteen : canteens) {
            MealDays open = MealDays.of(canteen.school(), days, now.today());
            List<Meal> served = meals.at(canteen, open);
            rows.writeMeals(canteen, served);
            rolls.write(canteen, served, now.today());
            new Bell(batch, territory).ring(new MealRings(now, chance).of(served));
            menus.write(canteen.school(), open, cook, now.instant().minus(Duration.ofDays(9)));
        }
        new CareRows(batch, json, town, now).write(days);
    }
}
