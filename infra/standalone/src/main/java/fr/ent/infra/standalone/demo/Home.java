package fr.ent.infra.standalone.demo;

/** An address. */
record Home(String street, String postcode, String city) {}
