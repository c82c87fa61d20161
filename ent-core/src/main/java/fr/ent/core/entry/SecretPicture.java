package fr.ent.core.entry;

/** The twelve pictures of which a child keeps three to itself. */
public enum SecretPicture {
    SUN,
    HOUSE,
    BOAT,
    FLOWER,
    KEY,
    APPLE,
    STAR,
    CAR,
    MOON,
    TREE,
    BALLOON,
    UMBRELLA
}
