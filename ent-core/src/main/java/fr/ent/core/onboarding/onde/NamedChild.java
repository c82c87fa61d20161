package fr.ent.core.onboarding.onde;

/**
 * A child as a guardian's line names it: by name and class only.
 *
 * @param column of the child's first cell, from 1
 */
public record NamedChild(int column, String familyName, String usualName, String givenName, String className) {

    /** How the line calls the child. */
    public String name() {
        return givenName + " " + (familyName.isEmpty() ? usualName : familyName);
    }
}
