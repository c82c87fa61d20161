package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.NewId;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Writes which home of a child pays: the first in even weeks, the second in odd weeks. */
final class FurnishCustody implements Furnishing {

    @Override
    public String witness() {
        return "canteen.custody_version";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        List<Pupil> shared = town.pupils().stream()
                .filter(pupil -> town.homes(pupil).size() == 2)
                .toList();
        supplies.insert(
                "canteen.custody_version (territory_id, id, child_id, valid_from, odd_household, even_household, set_by, set_at)",
                shared,
                child -> row(
                        town.brand().id(),
                        NewId.next(),
                        child.id(),
                        LocalDate.of(town.year().startsIn(), 9, 1),
                        town.homes(child).get(1).id(),
                        town.homes(child).get(0).id(),
                        town.homes(child).get(0).adults().getFirst().id(),
                        supplies.now().instant().minus(Duration.ofDays(60)).atOffset(ZoneOffset.UTC)));
    }
}
