package fr.ent.core.storage;

/** A stored file. {@code mediaType} was sniffed from the content; {@code size} is in bytes. */
public record FileView(FileId id, String name, String mediaType, long size) {}
