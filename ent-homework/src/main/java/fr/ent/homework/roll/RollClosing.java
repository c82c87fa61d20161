package fr.ent.homework.roll;

import fr.ent.core.PersonId;
import java.time.Instant;

/** The end of a roll: from then on who was marked absent is. */
record RollClosing(Instant at, PersonId by) {}
