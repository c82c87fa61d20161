package fr.ent.core.storage.preview;

import fr.ent.core.TerritoryId;
import fr.ent.core.storage.FileId;

/** A document whose PDF somebody waits for. */
record WaitingDocument(TerritoryId territory, FileId file) {}
