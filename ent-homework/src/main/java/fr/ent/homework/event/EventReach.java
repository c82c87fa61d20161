package fr.ent.homework.event;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import java.util.Set;

/**
 * The places of which somebody reads events.
 *
 * @param schools those of whose whole they read
 * @param classes those of whose own events they read
 * @param headed schools of which they read all
 */
record EventReach(Set<SchoolId> schools, Set<ClassId> classes, Set<SchoolId> headed) {}
