package fr.ent.infra.standalone.demo;

import fr.ent.core.Role;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Town;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Somebody for whom a provider of the State vouches in the demonstration.
 *
 * @param realm the realm that plays the provider
 * @param claims what the provider says
 */
record VouchedPerson(String realm, Role role, String label, String username, Map<String, List<String>> claims) {

    private static final String EDUCONNECT = "educonnect";
    private static final String PROCONNECT = "proconnect";
    private static final String LEVEL = "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport";

    VouchedPerson {
        claims = Map.copyOf(claims);
    }

    /** Those that a sign-in can meet: of parents one who is known, one unknown, one elsewhere, and a pupil; two agents. */
    static List<VouchedPerson> of(Town town) {
        Pupil tom = town.pupil("Tom", "Benali");
        String school = tom.schoolClass().school().uai();
        return Stream.concat(
                        Citizen.ALL.stream()
                                .map(citizen -> new VouchedPerson(
                                        "franceconnect",
                                        Role.GUARDIAN,
                                        citizen.label(),
                                        citizen.username(),
                                        citizen.claims())),
                        Stream.of(
                                parent("Nicolas", "BENALI", "reconnu comme père de Tom", tom.ine(), school),
                                parent("Samira", "OUADAH", "inconnue de la commune", "099", school),
                                parent(
                                        "Bruno",
                                        "LACAZE",
                                        "dont l’enfant est dans une autre commune",
                                        "099",
                                        "0330001A"),
                                pupil(),
                                agent(town, "Bertrand", "MAILLOT", "qui attend une invitation"),
                                agent(town, "Roxane", "DELMAS", "que personne n’a invitée")))
                .toList();
    }

    private static VouchedPerson parent(String given, String family, String story, String number, String school) {
        return vouchedParent(
                given + " " + capital(family) + ", " + story,
                given,
                family,
                "resp1d",
                List.of("1|" + family + "|" + given + "|" + number + "|" + school));
    }

    private static VouchedPerson pupil() {
        return vouchedParent("Enzo Texier, collégien", "Enzo", "TEXIER", "eleve2d", List.of());
    }

    private static VouchedPerson vouchedParent(
            String label, String given, String family, String affiliation, List<String> vectors) {
        return new VouchedPerson(
                EDUCONNECT,
                affiliation.startsWith("eleve") ? Role.PUPIL : Role.GUARDIAN,
                label,
                username(given, family),
                Map.of(
                        "given_name", List.of(given),
                        "family_name", List.of(family),
                        "FrEduCtPersonAffiliation", List.of(affiliation),
                        "FrEduVecteur", vectors,
                        "acr", List.of(LEVEL)));
    }

    private static VouchedPerson agent(Town town, String given, String family, String story) {
        String username = username(given, family);
        return new VouchedPerson(
                PROCONNECT,
                Role.TOWN_AGENT,
                given + " " + capital(family) + ", " + story,
                username,
                Map.of(
                        "given_name", List.of(given),
                        "usual_name", List.of(family),
                        "email", List.of(username + "@valmarin.example"),
                        "uid", List.of(username),
                        "siret", List.of(town.brand().siret()),
                        "idp_id", List.of("71144ab3-ee1a-4401-b7b3-79b44f7daeeb"),
                        "acr", List.of("eidas1")));
    }

    private static String username(String given, String family) {
        return (given + "." + family).toLowerCase(Locale.ROOT);
    }

    private static String capital(String family) {
        return family.charAt(0) + family.substring(1).toLowerCase(Locale.ROOT);
    }

    /** As Keycloak writes a user. */
    Map<String, Object> user(String password) {
        return Map.of(
                "username",
                username,
                "enabled",
                true,
                "email",
                claims.getOrDefault("email", List.of("")).getFirst(),
                "attributes",
                claims,
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", false)));
    }
}
