package fr.ent.core.school.opening;

import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.school.opening.TakeSchools.TakenSchools;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Schools from the State's open list: compared, ticked, taken. */
@RestController
@RequestMapping("/api/core/school-list")
class SchoolListController {

    private final CompareSchools comparing;
    private final TakeSchools taking;

    SchoolListController(CompareSchools comparing, TakeSchools taking) {
        this.comparing = comparing;
        this.taking = taking;
    }

    /**
     * Compares the State's list of schools (data set {@code fr-en-annuaire-education}, CSV) with those of the territory. Nothing
     * is changed. A file that isn't the list, or a line that can't be true, is refused: {@code not-the-list}, {@code
     * missing-column}, {@code line-7}.
     */
    @PostMapping("/preview")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    ListComparison preview(@RequestBody @Valid PublishedList sent) {
        try {
            return comparing.compare(new SchoolList(sent.csv()).read(), Set.copyOf(sent.communes()));
        } catch (UnreadableListException unreadable) {
            throw Problem.invalid(new InvalidField("csv", unreadable.code()));
        }
    }

    /** Adds schools of the list, and changes name, level and address of those that the territory has. */
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers
    @Idempotent
    ResponseEntity<TakenSchools> take(@RequestBody @Valid TickedSchools wanted, Viewer viewer) {
        return ResponseEntity.ok(taking.take(wanted.schools(), viewer.person()));
    }

    /**
     * The State's file.
     *
     * @param communes codes of INSEE of the territory's communes; empty to have them guessed
     */
    record PublishedList(
            @NotBlank @PlainText(max = 4_000_000) String csv,
            @NotNull @Size(max = 200) List<@NotNull @OneLine(max = 5) String> communes) {}

    /** The schools that people ticked. */
    record TickedSchools(@NotEmpty @Size(max = 300) List<@NotNull @Valid TickedSchool> schools) {}

    /** A school of the list. */
    record TickedSchool(
            @NotBlank @OneLine(max = 20) String uai,
            @NotNull @Valid SchoolContent school) {}
}
