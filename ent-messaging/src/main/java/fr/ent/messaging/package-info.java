/** What people say to each other: the contract that messaging offers to the front door. */
@ApplicationModule(
        displayName = "Messaging",
        allowedDependencies = {"core", "core :: *"})
@NullMarked
package fr.ent.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
