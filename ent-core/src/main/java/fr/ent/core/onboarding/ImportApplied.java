package fr.ent.core.onboarding;

import fr.ent.core.TerritoryId;
import java.util.UUID;

/**
 * An import became part of the directory. Published in its transaction; {@code core.import_change} tells who came: rows
 * of kind {@code ADDED}, of entities {@code PUPIL}, {@code GUARDIAN} and {@code TEACHER}.
 */
public record ImportApplied(TerritoryId territory, UUID batch) {}
