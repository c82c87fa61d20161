package fr.ent.core.school.opening;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of the State's list of schools that matter, wherever they stand. */
record ListColumns(Map<String, Integer> places) {

    private static final List<String> NEEDED = List.of(
            "identifiant_de_l_etablissement",
            "nom_etablissement",
            "type_etablissement",
            "statut_public_prive",
            "code_postal",
            "code_commune",
            "nom_commune",
            "etat");

    ListColumns {
        places = Map.copyOf(places);
    }

    static ListColumns of(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            if (places.put(header.get(place).strip().toLowerCase(Locale.ROOT), place) != null) {
                throw new UnreadableListException("not-the-list");
            }
        }
        if (!places.containsKey(NEEDED.getFirst())) {
            throw new UnreadableListException("not-the-list");
        }
        if (!places.keySet().containsAll(NEEDED)) {
            throw new UnreadableListException("missing-column");
        }
        return new ListColumns(places);
    }

    /** A cell; empty without such a column. */
    String read(List<String> cells, String column) {
        Integer place = places.get(column);
        return place == null ? "" : cells.get(place).strip();
    }
}
