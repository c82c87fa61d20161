/** The services of the town around meals: the contract that the canteen offers to the gateway. */
@ApplicationModule(
        displayName = "Canteen",
        allowedDependencies = {"core", "core :: *"})
@NullMarked
package fr.ent.canteen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
