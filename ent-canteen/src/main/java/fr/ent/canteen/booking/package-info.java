/** Bookings: a place at a table, or a rank on its waiting list. */
@ApplicationModule(
        displayName = "Booking",
        allowedDependencies = {
            "core",
            "core :: *",
            "canteen",
            "canteen.account",
            "canteen.families",
            "canteen.families :: file",
            "canteen.meals",
            "canteen.money",
            "canteen.offer",
            "canteen.offer :: closed",
            "canteen.packages",
            "canteen.presence",
            "canteen.prices",
            "canteen.prices :: method",
            "canteen.town"
        })
@NullMarked
package fr.ent.canteen.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
