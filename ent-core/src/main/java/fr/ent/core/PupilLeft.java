package fr.ent.core;

import java.time.LocalDate;

/**
 * A pupil is no longer at school in this territory. Published in the transaction that takes the pupil off the register.
 *
 * @param on the last day of what the pupil had booked
 */
public record PupilLeft(TerritoryId territory, ChildId child, SchoolId school, LocalDate on) {}
