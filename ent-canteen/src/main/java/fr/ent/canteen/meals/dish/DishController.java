package fr.ent.canteen.meals.dish;

import fr.ent.canteen.Food;
import fr.ent.canteen.Menu;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The kitchen's library. */
@RestController
@RequestMapping("/api/canteen/dishes")
class DishController {

    private final DishLibrary library;
    private final KeepDish keepDish;

    DishController(DishLibrary library, KeepDish keepDish) {
        this.library = library;
        this.keepDish = keepDish;
    }

    /**
     * Finds dishes of the library by the beginnings of their words.
     *
     * @param search empty for all dishes
     * @param component one component; without it all
     * @param most how many to answer
     */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<LibraryDish> search(
            @RequestParam(defaultValue = "") @Size(max = 100) String search,
            @RequestParam(required = false) @Nullable MenuComponentKind component,
            @RequestParam(defaultValue = "20") @Min(1) @Max(500) int most) {
        return library.search(search, component, most);
    }

    /** Adds a dish to the library. */
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(DishProblems.KNOWN)
    LibraryDish add(@RequestBody @Valid NewDish sent, Viewer viewer) {
        return kept(keepDish.add(sent.dish(DishId.next()), viewer));
    }

    /** Changes a dish of the library. Menus that have it keep it as it was. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(DishProblems.KNOWN)
    LibraryDish change(@PathVariable DishId id, @RequestBody @Valid NewDish sent, Viewer viewer) {
        return kept(keepDish.change(sent.dish(id), viewer));
    }

    /** Puts a dish of the library away. Menus that have it keep it. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putAway(@PathVariable DishId id, Viewer viewer) {
        if (!keepDish.putAway(id, viewer)) {
            throw Problem.notFound();
        }
    }

    private static LibraryDish kept(DishOutcome outcome) {
        return switch (outcome) {
            case DishOutcome.Kept(LibraryDish dish) -> dish;
            case DishOutcome.KnownName() -> throw Problem.of(DishProblems.KNOWN);
            case DishOutcome.NotThere() -> throw Problem.notFound();
        };
    }

    /** A dish as the kitchen describes it; without allergens as long as they aren't known. */
    record NewDish(
            @NotNull MenuComponentKind component,

            @NotBlank @OneLine(max = 159) @Pattern(regexp = SearchKey.LETTER_OR_DIGIT)
            String name,

            @Nullable Set<Menu.Allergen> allergens,
            @NotNull Set<Menu.Label> labels,
            @NotNull Set<Food> foods,
            @Nullable @PlainText(max = 500) String note,
            @Nullable FileId photo) {

        LibraryDish dish(DishId id) {
            return new LibraryDish(
                    id,
                    component,
                    name.strip(),
                    allergens,
                    labels,
                    foods,
                    Optional.ofNullable(note).orElse(""),
                    photo);
        }
    }
}
