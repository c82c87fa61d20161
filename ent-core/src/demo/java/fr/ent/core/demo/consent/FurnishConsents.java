package fr.ent.core.demo.consent;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Guardianship;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.core.image.ImageUse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lets two guardians of three have spoken since September: nearly all say yes to the class, fewer to the rest. */
final class FurnishConsents implements Furnishing {

    private static final long SEED = 20_260_904L;
    private static final int WHO_ANSWERED = 66;
    private static final int MINUTES = 100_000;

    @Override
    public String witness() {
        return "core.image_consent";
    }

    /** A word of a guardian. */
    private record Said(UUID id, Guardianship tie, ImageUse use, String word, Instant at) {}

    @Override
    public void furnish(Supplies supplies) {
        Chance chance = supplies.town().chance(SEED);
        List<Said> words = new ArrayList<>();
        for (Guardianship tie : supplies.town().guardianships()) {
            if (tie.rights() == GuardianRights.FULL && chance.in(WHO_ANSWERED)) {
                Instant at = supplies.now().instant().minus(Duration.ofMinutes(1 + chance.below(MINUTES)));
                for (ImageUse use : ImageUse.values()) {
                    words.add(new Said(chance.id(), tie, use, chance.in(percent(use)) ? "YES" : "NO", at));
                }
            }
        }
        supplies.insert(
                "core.image_consent (territory_id, id, child_id, guardian_id, image_use, word, said_at)",
                words,
                said -> row(
                        supplies.territory(),
                        said.id(),
                        said.tie().child().id(),
                        said.tie().guardian().id(),
                        said.use().name(),
                        said.word(),
                        said.at().atOffset(ZoneOffset.UTC)));
    }

    /** How many of a hundred say yes. */
    private static int percent(ImageUse use) {
        return switch (use) {
            case CLASS -> 96;
            case SCHOOL -> 92;
            case PUBLIC -> 62;
            case PRESS -> 41;
        };
    }
}
