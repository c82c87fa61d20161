package fr.ent.canteen.meals.dish;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds dishes to the library, changes them and puts them away. */
@Component
class KeepDish {

    private final DishLibrary library;
    private final DishPhotos photos;
    private final Audit audit;

    KeepDish(DishLibrary library, DishPhotos photos, Audit audit) {
        this.library = library;
        this.photos = photos;
        this.audit = audit;
    }

    @Transactional
    void add(LibraryDish dish, Viewer cook) {
        if (!library.add(dish)) {
            throw known();
        }
        photos.replace(null, dish.photo(), cook);
    }

    /** What menus already say of the dish stays as it was said. */
    @Transactional
    void change(LibraryDish dish, Viewer cook) {
        LibraryDish before = library.find(dish.id()).orElseThrow(Problem::notFound);
        if (!library.change(dish)) {
            throw known();
        }
        photos.replace(before.photo(), dish.photo(), cook);
        audit.record(
                cook.person(),
                "dish.changed",
                "dish:" + dish.id(),
                Map.of("allergens", before.allergens() + " → " + dish.allergens()));
    }

    @Transactional
    void putAway(DishId dish, Viewer cook) {
        if (!library.putAway(dish)) {
            throw Problem.notFound();
        }
        audit.record(cook.person(), "dish.put-away", "dish:" + dish, Map.of());
    }

    private static RuntimeException known() {
        return Problem.of(HttpStatus.CONFLICT, "canteen", "dish-known");
    }
}
