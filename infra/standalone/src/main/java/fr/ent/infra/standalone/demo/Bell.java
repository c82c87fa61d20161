package fr.ent.infra.standalone.demo;

import static fr.ent.infra.standalone.demo.Batch.row;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what people are told of, worded as the modules do. */
final class Bell {

    private static final JsonMapper JSON = new JsonMapper();

    private final Batch batch;
    private final UUID territory;

    Bell(Batch batch, UUID territory) {
        this.batch = batch;
        this.territory = territory;
    }

    /** A notice to one person about one child; {@code read} is when it was seen, if it was. */
    record Ring(
            UUID id,
            Person to,
            String kind,
            Pupil about,
            Map<String, String> arguments,
            String link,
            Instant at,
            @Nullable Instant read) {}

    void ring(List<Ring> rings) {
        batch.insert(
                "core.notice (territory_id, recipient_id, id, kind, child_id, arguments, link, created_at, read_at)",
                rings,
                one -> row(
                        territory,
                        one.to().id(),
                        one.id(),
                        one.kind(),
                        one.about().id(),
                        JSON.writeValueAsString(one.arguments()),
                        one.link(),
                        one.at().atOffset(ZoneOffset.UTC),
                        one.read() == null ? null : one.read().atOffset(ZoneOffset.UTC)));
    }
}
