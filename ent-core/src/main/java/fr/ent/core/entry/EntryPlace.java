package fr.ent.core.entry;

import org.jspecify.annotations.Nullable;

/** Where somebody comes from: the address, and the school's tablet, if it is one. */
public record EntryPlace(String address, @Nullable SchoolDeviceId device) {}
