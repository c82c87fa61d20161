package fr.ent.core.settings;

/** A bound that one setting sets to another. It is looked at before the schema changes, as each setting's own bounds are. */
@FunctionalInterface
public interface SettingsCheck {

    /** Stops the start where the settings don't fit together, and names the one to change. */
    void require();
}
