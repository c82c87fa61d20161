package fr.ent.infra.services.quotient;

/**
 * Somebody in a file of CAF or MSA.
 *
 * @param givenNames all of them, separated by spaces
 * @param birthDate {@code 1987-06-27}, or {@code 1987-00-00} when only the year is known
 * @param sex {@code F} or {@code M}
 */
public record SimulatedPerson(String birthName, String givenNames, String birthDate, String sex) {}
