package fr.ent.core.storage;

import org.springframework.util.unit.DataSize;

/** How an upload ended. */
public sealed interface StoreOutcome {

    record Stored(FileView file) implements StoreOutcome {}

    sealed interface Refused extends StoreOutcome {}

    record Empty() implements Refused {}

    record TooLarge(DataSize most) implements Refused {}

    record TypeRefused() implements Refused {}

    /** A virus was found. */
    record Infected() implements Refused {}
}
