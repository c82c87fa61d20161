package fr.ent.core.space.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A content that a file has or had.
 *
 * @param sha256 of its bytes, as hexadecimal digits
 * @param madeByName none once they are gone
 */
record VersionView(
        int number,
        long size,
        String mediaType,
        String sha256,
        @Nullable String madeByName,
        Instant madeAt) {}
