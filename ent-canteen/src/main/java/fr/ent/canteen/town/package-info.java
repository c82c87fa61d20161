/** The town hall's clock, and the queues that its desk shows. */
@ApplicationModule(
        displayName = "Town",
        allowedDependencies = {"core", "core :: *"})
@NullMarked
package fr.ent.canteen.town;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
