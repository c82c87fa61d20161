/** Packages: one price for a child's days of a week or month at an activity. */
@ApplicationModule(
        displayName = "Packages",
        allowedDependencies = {
            "core",
            "core :: *",
            "canteen",
            "canteen.families",
            "canteen.money",
            "canteen.offer",
            "canteen.presence",
            "canteen.prices",
            "canteen.prices :: method"
        })
@NullMarked
package fr.ent.canteen.packages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
