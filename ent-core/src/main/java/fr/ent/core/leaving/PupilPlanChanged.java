package fr.ent.core.leaving;

import fr.ent.core.ChildId;

/**
 * It is announced that a pupil goes to another class or leaves, or nothing comes of that move. Published in the transaction that
 * decides it; the move itself is told by {@link fr.ent.core.image.PupilClassesChanged}, that a leaving was called off by
 * {@link PupilsStay}.
 */
public record PupilPlanChanged(ChildId child) {}
