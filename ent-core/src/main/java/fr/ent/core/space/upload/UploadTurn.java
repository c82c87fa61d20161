package fr.ent.core.space.upload;

import java.time.Instant;
import java.util.UUID;

/** A turn to write an upload: whose, from when, and until when unless it is taken anew. */
record UploadTurn(UUID holder, Instant now, Instant end) {}
