/** What a class does when: the contract that homework offers to the gateway. */
@ApplicationModule(
        displayName = "Homework",
        allowedDependencies = {"core", "core :: *"})
@NullMarked
package fr.ent.homework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
