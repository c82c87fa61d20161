package fr.ent.infra.services.quotient;

import fr.ent.infra.services.quotient.SimulatedRegister.AskedIdentity;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parameters of a request, checked as API Particulier checks them. */
record AskedQuestion(Map<String, List<String>> parameters) {

    static AskedQuestion of(URI address) {
        Map<String, List<String>> parameters = new TreeMap<>();
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(decoded(pair.substring(0, equals)), none -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return new AskedQuestion(parameters);
    }

    boolean hasRecipient() {
        return first("recipient").matches("\\d{14}");
    }

    /** Empty when a civil parameter is missing or malformed. */
    Optional<AskedIdentity> identity() {
        String country = first("codeCogInseePaysNaissance");
        String place = first("codeCogInseeCommuneNaissance");
        boolean placed = !country.equals("99100")
                || place.matches("(2[AB]|\\d\\d)\\d{3}")
                || (!first("nomCommuneNaissance").isEmpty()
                        && !first("codeCogInseeDepartementNaissance").isEmpty()
                        && !first("anneeDateNaissance").isEmpty());
        List<String> given = parameters.getOrDefault("prenoms[]", List.of());
        if (first("nomNaissance").isBlank()
                || given.stream().allMatch(String::isBlank)
                || !first("sexeEtatCivil").matches("[FM]")
                || !country.matches("99\\d{3}")
                || !placed) {
            return Optional.empty();
        }
        return Optional.of(new AskedIdentity(
                first("nomNaissance"), String.join(" ", given), first("sexeEtatCivil"), birthDate(), place));
    }

    private String birthDate() {
        return "%4s-%2s-%2s"
                .formatted(first("anneeDateNaissance"), first("moisDateNaissance"), first("jourDateNaissance"))
                .replace(' ', '0');
    }

    private String first(String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
