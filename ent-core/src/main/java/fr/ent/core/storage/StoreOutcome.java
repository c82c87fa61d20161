package fr.ent.core.storage;

import org.springframework.util.unit.DataSize;

/** How an upload ended. */
sealed interface StoreOutcome {

    record Stored(FileView file) implements StoreOutcome {}

    record Empty() implements StoreOutcome {}

    record TooLarge(DataSize most) implements StoreOutcome {}

    record TypeRefused() implements StoreOutcome {}
}
