package fr.ent.core;

/** A class of the current school year. */
public record ClassView(ClassId id, String name, SchoolId schoolId) {}
