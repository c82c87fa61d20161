/** The contract that homework offers to the gateway: the diary of a class, day by day. */
@ApplicationModule(
        displayName = "Homework",
        allowedDependencies = {"core", "core :: *"})
@NullMarked
package fr.ent.homework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
