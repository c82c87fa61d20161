package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import java.time.Instant;

/**
 * A report that was published.
 *
 * @param digest the SHA-256 of exactly this text
 */
record ReportEdition(EditionId id, ChildId child, String term, String digest, ReportText text, Instant publishedAt) {}
