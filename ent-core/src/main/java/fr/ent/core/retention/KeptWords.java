package fr.ent.core.retention;

/**
 * A kind of personal data in words of one language.
 *
 * @param about whose data they are
 * @param readers who reads them
 * @param why the legal basis
 * @param span for how long they are kept
 * @param end what happens then
 */
public record KeptWords(String name, String about, String readers, String why, String span, String end) {}
