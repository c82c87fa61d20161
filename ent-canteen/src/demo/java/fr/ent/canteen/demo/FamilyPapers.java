package fr.ent.canteen.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files that families have written of their children; those of Sofia's three are part of her story. */
final class FamilyPapers {

    private static final int WRITTEN_PERCENT = 86;
    private static final int ALLERGIC_PERCENT = 5;
    private static final int PLAN_PERCENT = 30;
    private static final int DIET_PERCENT = 14;

    private static final List<String> ALLERGENS =
            List.of("PEANUTS", "EGGS", "MILK", "NUTS", "FISH", "GLUTEN", "SESAME");
    private static final List<String> DIETS = List.of("NO_PORK", "NO_PORK", "VEGETARIAN", "NO_MEAT");
    private static final List<String> REASONS = List.of(
            "L’attestation d’assurance est illisible. Envoyez une photo plus nette.",
            "L’attestation d’assurance est celle de l’an dernier.",
            "Il manque un numéro de téléphone joignable en journée.");

    private final Chance chance;
    private final Instant now;

    FamilyPapers(Chance chance, Instant now) {
        this.chance = chance;
        this.now = now;
    }

    /** The state of a child's file. */
    enum FileState {
        DRAFT,
        SENT,
        ACCEPTED,
        RETURNED
    }

    /** A child's file. Empty texts mean none. */
    record FamilyPaper(
            Pupil pupil,
            Person guardian,
            FileState state,
            String diet,
            String allergen,
            String plan,
            UUID insurance,
            String reason,
            Instant signedAt) {
        boolean isAllergic() {
            return !allergen.isEmpty();
        }
    }

    Optional<FamilyPaper> write(Pupil pupil, Person guardian) {
        return switch (pupil.person().name()) {
            case "Léa Benali" -> Optional.of(paper(pupil, guardian, FileState.ACCEPTED, "STANDARD", "EGGS", ""));
            case "Tom Benali" -> Optional.of(paper(pupil, guardian, FileState.RETURNED, "STANDARD", "", ""));
            case "Nina Benali" -> Optional.empty();
            default -> chance.in(WRITTEN_PERCENT) ? Optional.of(drawn(pupil, guardian)) : Optional.empty();
        };
    }

    private FamilyPaper drawn(Pupil pupil, Person guardian) {
        String diet = chance.in(DIET_PERCENT) ? chance.pick(DIETS) : "STANDARD";
        String allergen = chance.in(ALLERGIC_PERCENT) ? chance.pick(ALLERGENS) : "";
        String plan = !allergen.isEmpty() && chance.in(PLAN_PERCENT) ? "packed" : "";
        return paper(pupil, guardian, state(), diet, allergen, plan);
    }

    private FileState state() {
        int drawn = chance.below(100);
        if (drawn < 4) {
            return FileState.SENT;
        }
        if (drawn < 6) {
            return FileState.RETURNED;
        }
        return drawn < 10 ? FileState.DRAFT : FileState.ACCEPTED;
    }

    private FamilyPaper paper(
            Pupil pupil, Person guardian, FileState state, String diet, String allergen, String plan) {
        return new FamilyPaper(
                pupil,
                guardian,
                state,
                diet,
                allergen,
                plan,
                chance.id(),
                state == FileState.RETURNED ? REASONS.get(chance.below(REASONS.size())) : "",
                now.minus(Duration.ofHours(6L + chance.below(state == FileState.ACCEPTED ? 1000 : 90))));
    }
}
