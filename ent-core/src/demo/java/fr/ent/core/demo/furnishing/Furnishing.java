package fr.ent.core.demo.furnishing;

/** One part of what a module adds to a town that stands in the directory: rows of the module's own schema. */
public interface Furnishing {

    /** A table of the module, which has rows of the town once this is done; then it isn't done again. */
    String witness();

    void furnish(Supplies supplies);
}
