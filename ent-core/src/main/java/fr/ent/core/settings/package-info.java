/** Bounds of settings: a start with an impossible one stops and names it. And keys that come of a secret one. */
@NamedInterface("settings")
@NullMarked
package fr.ent.core.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
