/** Prices: what a booking costs, and why. */
@ApplicationModule(
        displayName = "Prices",
        allowedDependencies = {
            "core",
            "core :: *",
            "canteen",
            "canteen.families",
            "canteen.families :: file",
            "canteen.offer",
            "canteen.export",
            "canteen.money",
            "canteen.town"
        })
@NullMarked
package fr.ent.canteen.prices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
