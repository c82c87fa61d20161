/** The offer: activities, their days, places and cut-offs. */
@ApplicationModule(
        displayName = "Offer",
        allowedDependencies = {"core", "core :: *", "canteen", "canteen.families", "canteen.money", "canteen.town"})
@NullMarked
package fr.ent.canteen.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
