package fr.ent.core;

/** A module's own database schema; its migrations lie in {@code db/migration/<name>}. Declared as a bean. */
public record ModuleSchema(String name) {}
