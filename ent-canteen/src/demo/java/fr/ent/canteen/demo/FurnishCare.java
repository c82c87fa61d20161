package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.util.List;
import java.util.UUID;

/** Writes care, study help and Wednesdays with the days booked of them. */
final class FurnishCare implements Furnishing {

    private static final long SEED = 20_260_925L;
    private static final long PAST_SEED = 20_261_128L;

    @Override
    public String witness() {
        return "canteen.site";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        UUID site = chance.id();
        supplies.insert(
                "canteen.site (territory_id, id, name, address)",
                List.of(site),
                one -> row(town.brand().id(), one, "Maison de l’enfance", "6 rue des Écoles"));
        List<Care> all = Care.of(town, chance);
        new CareRows(supplies.batch(), supplies.json(), town).write(all, site);
        CareBookings bookings = new CareBookings(supplies, chance);
        PastEvenings past = new PastEvenings(supplies, town.chance(PAST_SEED));
        for (Care care : all) {
            List<Pupil> coming = bookings.book(care);
            if (care.shape() == Care.Shape.QUARTERS) {
                past.write(care, coming);
            }
        }
    }
}
