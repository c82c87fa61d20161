package fr.ent.canteen.meals.dish;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.Map;
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
    DishOutcome add(LibraryDish dish, Viewer cook) {
        if (!library.add(dish)) {
            return new DishOutcome.KnownName();
        }
        photos.replace(null, dish.photo(), cook);
        return new DishOutcome.Kept(dish);
    }

    /** Menus that already name the dish stay as they are. */
    @Transactional
    DishOutcome change(LibraryDish dish, Viewer cook) {
        return library.find(dish.id()).map(before -> change(before, dish, cook)).orElseGet(DishOutcome.NotThere::new);
    }

    private DishOutcome change(LibraryDish before, LibraryDish dish, Viewer cook) {
        if (!library.change(dish)) {
            return new DishOutcome.KnownName();
        }
        photos.replace(before.photo(), dish.photo(), cook);
        audit.record(
                cook.person(),
                "dish.changed",
                "dish:" + dish.id(),
                Map.of("allergens", before.allergens() + " → " + dish.allergens()));
        return new DishOutcome.Kept(dish);
    }

    /** False when there is no such dish in the library. */
    @Transactional
    boolean putAway(DishId dish, Viewer cook) {
        if (!library.putAway(dish)) {
            return false;
        }
        audit.record(cook.person(), "dish.put-away", "dish:" + dish, Map.of());
        return true;
    }
}
