/** The contract that messaging offers to the front door: conversations, and live hints of them. */
@ApplicationModule(
        displayName = "Messaging",
        allowedDependencies = {"core", "core :: *"})
@NullMarked
package fr.ent.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
