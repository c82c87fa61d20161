package fr.ent.core.persistence;

/** A module's own database schema; its migrations lie in {@code db/migration/<name>}. Declared as a bean. */
public record ModuleSchema(String name) {}
