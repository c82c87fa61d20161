package fr.ent.core.demo;

import java.time.LocalDate;

/** A birth, in INSEE codes; {@code place} is empty for a birth abroad. */
public record Birth(LocalDate date, String place, String country) {

    public static final String FRANCE = "99100";
}
