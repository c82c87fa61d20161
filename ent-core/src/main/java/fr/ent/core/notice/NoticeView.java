package fr.ent.core.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the bell. */
record NoticeView(
        UUID id,
        String kind,
        @Nullable UUID childId,
        Map<String, String> arguments,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {}
