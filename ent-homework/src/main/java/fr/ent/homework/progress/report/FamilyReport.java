package fr.ent.homework.progress.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published report as it is read.
 *
 * @param digest names exactly this text; a signature names it
 * @param signedAt when the reader signed it; none before. Signatures of the other household aren't told
 */
record FamilyReport(
        String digest,
        Instant publishedAt,
        @Nullable Instant signedAt,
        @JsonUnwrapped ReportText text) {}
