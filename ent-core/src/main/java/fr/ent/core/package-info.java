/** The contract that core offers to the other modules: people, where they belong, and their rights. */
@ApplicationModule(
        displayName = "Core",
        allowedDependencies = {})
@NullMarked
package fr.ent.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
