package fr.ent.core.onboarding.batch;

import fr.ent.core.ClassId;

/**
 * A class from which an import takes the last pupils. People close it, once nobody is in it.
 *
 * @param pupils who are still in it: until it is applied all of them, afterwards those about to leave
 * @param teachers who still teach it
 */
record EmptiedClass(ClassId id, String name, int pupils, int teachers) {}
