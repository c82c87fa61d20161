package fr.ent.core.stateregister;

import fr.ent.core.ClassView;
import org.jspecify.annotations.Nullable;

/**
 * A class as the State's register knows it.
 *
 * @param number {@code Identifiant classe} of ONDE; none as long as no file has brought it
 */
public record StateClass(ClassView schoolClass, @Nullable String number) {}
