/** The front door: login, session, security and the web application; assembles the modules. */
@ApplicationModule(
        displayName = "Gateway",
        allowedDependencies = {"core", "core :: *", "messaging", "homework", "canteen"})
@NullMarked
package fr.ent.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
