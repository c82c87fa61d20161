package fr.ent.core.merge;

/** Why two records can't be made one. */
public enum MergeObstacle {
    /** One is a pupil and the other isn't. */
    KINDS_DIFFER,
    /** One is a guardian of the other. */
    GUARDIAN_AND_CHILD,
    /** A court has barred a guardian who is one of the two, or is of one of the two. */
    BARRED,
    /** FranceConnect vouched for two identities. */
    IDENTITIES_DIFFER,
    /** The State knows two pupils. */
    INE_DIFFER,
    /** Their birth dates are known and differ. */
    BIRTH_DATES_DIFFER,
    /** One of them administers the territory, or would with the yes of another administrator. */
    ADMINISTRATOR,
    /** Both are booked at one activity on one day. */
    BOOKED_TWICE,
    /** Both have needs of the kitchen, and not the same. */
    NEEDS_DIFFER,
    /** For both, people are named who must not collect the child. */
    BARRED_PEOPLE_TWICE,
    /** For both, turns say who pays. */
    TURNS_TWICE
}
