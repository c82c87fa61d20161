package fr.ent.infra.standalone.demo;

import fr.ent.core.demo.Birth;
import fr.ent.core.demo.Sex;
import fr.ent.core.demo.valmarin.ValmarinFamilies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Somebody whom the State knows: the civil identity that the stand-in for FranceConnect vouches for. */
record Citizen(String label, String username, Sex sex, List<String> givenNames, String familyName, Birth birth) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Of the three that a sign-in can meet: one guardian, none, two. */
    static final List<Citizen> ALL = List.of(
            new Citizen(
                    "Amélie Roussel, reconnue comme mère de Jules et Alma",
                    "amelie.roussel",
                    Sex.F,
                    List.of("Amélie", "Jeanne", "Louise"),
                    "ROUSSEL",
                    ValmarinFamilies.ROUSSEL_BIRTH),
            new Citizen(
                    "Camille Fontaine, inconnue de la commune",
                    "camille.fontaine",
                    Sex.F,
                    List.of("Camille", "Anne"),
                    "FONTAINE",
                    new Birth(LocalDate.of(1990, 11, 30), "33063", Birth.FRANCE)),
            new Citizen(
                    "Marie Laurent, à qui deux fiches correspondent",
                    "marie.laurent",
                    Sex.F,
                    List.of("Marie", "Hélène"),
                    "LAURENT",
                    ValmarinFamilies.SHARED_BIRTH));

    Citizen {
        givenNames = List.copyOf(givenNames);
    }

    /** All that FranceConnect says of them. */
    Map<String, List<String>> claims() {
        return Map.of(
                "given_name", List.of(String.join(" ", givenNames)),
                // One value: Keycloak keeps several in no order.
                "given_name_array", List.of(JSON.writeValueAsString(givenNames)),
                "family_name", List.of(familyName),
                "birthdate", List.of(birth.date().toString()),
                "gender", List.of(sex.civil()),
                "birthplace", List.of(birth.place()),
                "birthcountry", List.of(birth.country()));
    }
}
