package fr.ent.homework.diary.entry;

/** An entry as its author wishes it. */
public record EntryWish(EntryContent content, EntryReaders readers) {}
