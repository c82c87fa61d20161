package fr.ent.homework.progress.state;

import fr.ent.core.PersonName;
import fr.ent.core.stateregister.Civility;
import org.jspecify.annotations.Nullable;

/**
 * One who teaches a class.
 *
 * @param civility none where the register tells neither title nor sex
 */
record StateTeacher(PersonName name, @Nullable Civility civility) {}
