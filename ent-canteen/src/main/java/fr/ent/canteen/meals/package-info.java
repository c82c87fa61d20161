/** Meals: what is on the plate, and what a child must not eat of it. */
@ApplicationModule(
        displayName = "Meals",
        allowedDependencies = {
            "core",
            "core :: *",
            "canteen",
            "canteen.families",
            "canteen.families :: file",
            "canteen.offer",
            "canteen.export",
            "canteen.town"
        })
@NullMarked
package fr.ent.canteen.meals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
