/** Families: who may act for a child, which household pays, and what a child needs. */
@ApplicationModule(
        displayName = "Families",
        allowedDependencies = {"core", "core :: *", "canteen", "canteen.town"})
@NullMarked
package fr.ent.canteen.families;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
