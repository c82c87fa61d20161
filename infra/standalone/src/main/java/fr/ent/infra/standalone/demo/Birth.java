package fr.ent.infra.standalone.demo;

import java.time.LocalDate;

/** A birth, in INSEE codes; {@code place} is empty for a birth abroad. */
record Birth(LocalDate date, String place, String country) {

    static final String FRANCE = "99100";
}
