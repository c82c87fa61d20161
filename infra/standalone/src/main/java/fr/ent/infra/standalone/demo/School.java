package fr.ent.infra.standalone.demo;

import java.util.UUID;

/** A school; {@code level} as the directory writes it. */
record School(UUID id, String uai, String name, String level, Home address, double latitude, double longitude) {}
