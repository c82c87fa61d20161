/** The town hall's desk: what needs it today, families, and lists to take away. */
@ApplicationModule(
        displayName = "Desk",
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
package fr.ent.canteen.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
