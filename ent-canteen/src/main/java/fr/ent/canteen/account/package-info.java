/** A household's month: what came of each day, what it costs and why, as billing will freeze it. */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {
            "core",
            "core :: *",
            "canteen",
            "canteen.export",
            "canteen.families",
            "canteen.money",
            "canteen.offer",
            "canteen.offer :: closed",
            "canteen.packages",
            "canteen.presence",
            "canteen.prices",
            "canteen.prices :: method",
            "canteen.prices :: quotient",
            "canteen.town"
        })
@NullMarked
package fr.ent.canteen.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
