package fr.ent.core.demo.entry;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.core.entry.EntryAnimal;
import fr.ent.core.entry.EntryPicture;
import fr.ent.core.entry.EntryTint;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives each child the picture by which it enters its class. Cards are printed by the class's teacher: their codes are known to nobody else. */
final class FurnishEntries implements Furnishing {

    private static final List<EntryAnimal> ANIMALS = List.of(EntryAnimal.values());
    private static final List<EntryTint> TINTS = List.of(EntryTint.values());

    @Override
    public String witness() {
        return "core.pupil_entry";
    }

    /** A child's picture in its class. */
    private record Given(UUID child, UUID schoolClass, EntryPicture picture) {}

    @Override
    public void furnish(Supplies supplies) {
        List<Given> pictures = new ArrayList<>();
        for (SchoolClass schoolClass : supplies.town().classes()) {
            int number = 0;
            for (Pupil pupil : supplies.town().pupils()) {
                if (pupil.schoolClass().equals(schoolClass)) {
                    pictures.add(new Given(pupil.id(), schoolClass.id(), picture(number)));
                    number++;
                }
            }
        }
        supplies.insert(
                "core.pupil_entry (territory_id, child_id, class_id, picture)",
                pictures,
                given -> row(
                        supplies.territory(),
                        given.child(),
                        given.schoolClass(),
                        given.picture().text()));
    }

    private static EntryPicture picture(int number) {
        return new EntryPicture(
                ANIMALS.get(number % ANIMALS.size()), TINTS.get((number + number / ANIMALS.size()) % TINTS.size()));
    }
}
