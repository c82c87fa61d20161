package fr.ent.canteen.families.file;

import fr.ent.canteen.Menu.Allergen;
import fr.ent.canteen.families.ChildNeeds;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The family's words in a child's file. A draft may be incomplete or wrong; {@link FileFaults} says where. */
record FileContent(
        @NotNull @Valid Doctor doctor,
        @NotNull @Size(max = 6) List<@Valid @NotNull Contact> emergencyContacts,
        @NotNull @Size(max = 10) List<@Valid @NotNull Contact> collectors,
        @NotNull @Valid Food food,
        @Nullable @Valid CarePlan carePlan,
        @NotNull @Size(max = 12) List<@Valid @NotNull Document> documents,
        @NotNull CareConsent careConsent) {

    static final FileContent EMPTY = new FileContent(
            new Doctor("", ""),
            List.of(),
            List.of(),
            new Food(ChildNeeds.Diet.STANDARD, ChildNeeds.Texture.WHOLE, Set.of(), ""),
            null,
            List.of(),
            CareConsent.UNSAID);

    FileContent {
        emergencyContacts = List.copyOf(emergencyContacts);
        collectors = List.copyOf(collectors);
        documents = List.copyOf(documents);
    }

    /** The content that is worth proposing for the next school year: papers and consent are asked anew. */
    FileContent carriedOver() {
        return new FileContent(doctor, emergencyContacts, collectors, food, carePlan, List.of(), CareConsent.UNSAID);
    }

    List<FileId> fileIds() {
        return documents.stream().map(Document::fileId).distinct().toList();
    }

    boolean has(DocumentKind kind) {
        return documents.stream().anyMatch(document -> document.kind() == kind);
    }

    /** The doctor of the family. */
    record Doctor(
            @NotNull @OneLine(max = 120) String name,

            @NotNull @OneLine(max = 30) String phone) {}

    /** Somebody to call, or who may collect the child; {@code tie} is who that is to the child. */
    record Contact(
            @NotNull @OneLine(max = 120) String name,

            @NotNull @OneLine(max = 60) String tie,
            @NotNull @OneLine(max = 30) String phone) {}

    /** The food that the child eats and must not eat. */
    record Food(
            @NotNull ChildNeeds.Diet diet,
            @NotNull ChildNeeds.Texture texture,
            @NotNull Set<Allergen> allergies,

            @NotNull @OneLine(max = 200) String otherAllergies) {

        Food {
            allergies = new TreeSet<>(allergies);
        }
    }

    /** A signed care plan (PAI); with {@code packedMeal} the family brings the meal. */
    record CarePlan(@Nullable LocalDate from, @Nullable LocalDate to, boolean packedMeal) {}

    /** A paper handed in. */
    record Document(@NotNull DocumentKind kind, @NotNull FileId fileId) {}

    /** Whether the child may be cared for in an emergency; a refusal is an answer. */
    enum CareConsent {
        UNSAID,
        GIVEN,
        REFUSED
    }
}
