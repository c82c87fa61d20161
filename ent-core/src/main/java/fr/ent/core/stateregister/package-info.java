/** How the State's register of pupils (ONDE) knows classes, pupils and staff, for files that go back to the State alone. */
@NamedInterface("state-register")
@NullMarked
package fr.ent.core.stateregister;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
