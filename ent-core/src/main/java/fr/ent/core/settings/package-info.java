/** Bounds of settings: a start with an impossible one stops and names it. */
@NamedInterface("settings")
@NullMarked
package fr.ent.core.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
