package fr.ent.core.ical;

/** The words of an event. Description and place may be empty. */
public record EventWords(String summary, String description, String place) {}
