package fr.ent.infra.services.quotient;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers in the shapes of version 3. */
final class ReplyBody {

    private static final JsonMapper JSON = new JsonMapper();

    private ReplyBody() {}

    static String of(SimulatedFamily family, Set<String> scopes) {
        ObjectNode answer = JSON.createObjectNode();
        ObjectNode data = answer.putObject("data");
        if (scopes.contains("cnaf_quotient_familial")) {
            quotient(data.putObject("quotient_familial"), family);
        }
        if (scopes.contains("cnaf_allocataires")) {
            people(data.putArray("allocataires"), family.claimants());
        }
        if (scopes.contains("cnaf_enfants")) {
            people(data.putArray("enfants"), family.children());
        }
        answer.putObject("links");
        answer.putObject("meta");
        return answer.toString();
    }

    private static void quotient(ObjectNode quotient, SimulatedFamily family) {
        quotient.put("fournisseur", family.provider());
        if (family.value().isPresent()) {
            quotient.put("valeur", family.value().getAsInt());
        } else {
            quotient.putNull("valeur");
        }
        quotient.put("annee", family.month().getYear());
        quotient.put("mois", family.month().getMonthValue());
        quotient.put("annee_calcul", family.month().getYear());
        quotient.put("mois_calcul", family.month().getMonthValue());
    }

    static String of(Reply.Fault fault) {
        ObjectNode answer = JSON.createObjectNode();
        ObjectNode error = answer.putArray("errors").addObject();
        error.put("code", fault.code());
        error.put("title", fault.title());
        error.put("detail", fault.detail());
        if (fault == Reply.Fault.RECIPIENT) {
            error.putObject("source").put("parameter", "recipient");
        } else {
            error.putNull("source");
        }
        error.putObject("meta");
        return answer.toString();
    }

    private static void people(ArrayNode list, List<SimulatedPerson> people) {
        people.forEach(person -> {
            ObjectNode one = list.addObject();
            one.put("nom_naissance", person.birthName());
            one.putNull("nom_usage");
            one.put("prenoms", person.givenNames());
            one.put("date_naissance", person.birthDate());
            one.put("sexe", person.sex());
        });
    }
}
