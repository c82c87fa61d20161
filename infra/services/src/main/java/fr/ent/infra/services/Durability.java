package fr.ent.infra.services;

/** The promise of PostgreSQL when it answers "committed". */
public enum Durability {
    /** The row is on the disk: survives kill -9. */
    DURABLE("on"),
    /** Nothing: for tests that throw their database away. */
    THROWAWAY("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    String setting() {
        return setting;
    }
}
