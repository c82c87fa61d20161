package fr.ent.core.demo;

import java.util.UUID;

/** A school; {@code level} as the directory writes it. */
public record School(UUID id, String uai, String name, String level, Home address, double latitude, double longitude) {}
