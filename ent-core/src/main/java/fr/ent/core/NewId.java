package fr.ent.core;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes time-ordered ids (UUIDv7), so that indexes grow at one end and inserts can be batched. */
public final class NewId {

    private NewId() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
