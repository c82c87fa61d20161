/** Amounts of money. */
@ApplicationModule(
        displayName = "Money",
        allowedDependencies = {})
@NullMarked
package fr.ent.canteen.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
