package fr.ent.core.demo;

/** An address. */
public record Home(String street, String postcode, String city) {}
