/** Who is who and where: the contract that core offers to the other modules. */
@ApplicationModule(
        displayName = "Core",
        allowedDependencies = {})
@NullMarked
package fr.ent.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
