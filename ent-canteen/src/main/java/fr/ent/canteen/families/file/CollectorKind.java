package fr.ent.canteen.families.file;

/** Why somebody may collect a child. */
public enum CollectorKind {
    GUARDIAN,
    NAMED
}
