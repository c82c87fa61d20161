/** Lists as files that office programs open: CSV and OpenDocument. */
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {"core :: http", "core :: text", "canteen.money"})
@NullMarked
package fr.ent.canteen.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
