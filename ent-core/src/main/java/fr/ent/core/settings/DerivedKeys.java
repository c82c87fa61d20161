package fr.ent.core.settings;

/** Keys for what the database alone must not be able to check, each for one purpose. They change when the installation's secret does. */
public interface DerivedKeys {

    byte[] derive(String purpose);
}
