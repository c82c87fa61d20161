package fr.ent.core.charter;

import fr.ent.core.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** The day from which a version holds, and who wrote it when. */
record CharterMoment(LocalDate startsOn, PersonId writtenBy, Instant writtenAt) {}
