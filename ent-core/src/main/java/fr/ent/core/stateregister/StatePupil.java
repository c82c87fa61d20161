package fr.ent.core.stateregister;

import fr.ent.core.classhome.SchoolCycle;
import org.jspecify.annotations.Nullable;

/**
 * A pupil as the State's register knows it. It is shown on no screen, and goes into no answer but the State's file.
 *
 * @param ine the national number; none as long as no file has brought it
 * @param cycle the one of the pupil's level; none where no file tells the level
 */
public record StatePupil(@Nullable String ine, @Nullable SchoolCycle cycle) {}
