package fr.ent.messaging.writing.text;

/** A shared text isn't what it was: its name, its people, whether it is closed, or the version that is written on. */
public record TextChanged(SharedTextFacts text) {}
