package fr.ent.canteen;

/** Who brings the meal: the kitchen, or the child under a care plan (PAI). */
public enum Provision {
    SERVED,
    PACKED
}
