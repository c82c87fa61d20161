package fr.ent.core.space.upload;

import fr.ent.core.TerritoryId;

/** An archive has come whole, and waits to be unfolded. */
public record ArchiveArrived(TerritoryId territory) {}
