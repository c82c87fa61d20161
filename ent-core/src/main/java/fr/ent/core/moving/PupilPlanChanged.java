package fr.ent.core.moving;

import fr.ent.core.ChildId;

/**
 * It is announced that a pupil goes to another class, or nothing comes of that. Published in the transaction that decides it; the
 * move itself is told by {@link fr.ent.core.image.PupilClassesChanged}.
 */
public record PupilPlanChanged(ChildId child) {}
