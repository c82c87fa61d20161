package fr.ent.homework.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The word of a home about an event.
 *
 * @param coming how many come; nobody at zero
 * @param helps whether somebody of the home can help
 */
record EventWord(@Min(0) @Max(20) int coming, boolean helps) {}
