package fr.ent.core;

import java.time.LocalDate;

/** A pupil is no longer at school in this territory. */
public record PupilLeft(TerritoryId territory, ChildId child, SchoolId school, LocalDate on) {}
