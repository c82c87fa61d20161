/** Presence: taps on tablets, merged without conflict, and what they say about each child. */
@ApplicationModule(
        displayName = "Presence",
        allowedDependencies = {
            "core",
            "core :: *",
            "canteen",
            "canteen.families",
            "canteen.families :: file",
            "canteen.meals",
            "canteen.offer",
            "canteen.prices :: method",
            "canteen.town"
        })
@NullMarked
package fr.ent.canteen.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
