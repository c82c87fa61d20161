package fr.ent.canteen;

import static fr.ent.core.archive.ArchivedRecords.LOOSE_FILE_OF_STAFF;
import static fr.ent.core.archive.ArchivedTable.livedThere;

import fr.ent.core.archive.ArchivedRecords;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The canteen's part in the archive of what is kept about a person. Days of a child are given to each guardian; what another
 * home pays for them, its quotient and its turns are not.
 */
@Configuration(proxyBeanMethods = false)
class CanteenArchive {

    @Bean
    static ArchivedRecords canteenArchive() {
        return new ArchivedRecords(
                Stream.concat(ArchivedDays.all(), ArchivedFamilies.all()).toList(),
                leftOut(),
                filesOfOthers(),
                words());
    }

    private static Map<String, String> leftOut() {
        String caterer = "Adresse professionnelle du prestataire de repas : ne dit rien d’une famille.";
        return Map.of(
                "canteen.barred_person",
                "Personnes à qui un enfant ne doit pas être remis, écrites par la mairie : parle d’autres personnes.",
                "canteen.presence_finish",
                "Fin des appels : dit quel agent l’a close, de personne d’autre.",
                "canteen.order_receipt",
                "Accusés de réception de la cuisine : dit d’un envoi, de personne.",
                "canteen.caterer",
                caterer,
                "canteen.caterer_link",
                caterer,
                "canteen.order_mail",
                caterer);
    }

    /**
     * Papers that an agent received at the counter are the family's, also those that were taken out again. What somebody sent
     * for a household of theirs stays their own.
     */
    private static List<String> filesOfOthers() {
        String sentAtHome = livedThere("p.household_id", "cast(p.made_at as date)");
        return List.of("""
                exists (select from canteen.quotient_proof p where f.id = any(p.files) and not %s)""".formatted(sentAtHome), LOOSE_FILE_OF_STAFF + """
                 and not exists (select from canteen.quotient_proof p where f.id = any(p.files) and %s)
                 and not exists (select from canteen.absence_note n
                                 where f.id = any(n.files) and n.child_id = any(:children))
                 and not exists (select from canteen.family_file w
                                 where w.child_id = any(:children)
                                   and w.content @> jsonb_build_object('documents',
                                           jsonb_build_array(jsonb_build_object('fileId', f.id))))""".formatted(sentAtHome), """
                exists (select from canteen.absence_note n where f.id = any(n.files) and n.child_id <> all(:children))""", """
                exists (select from canteen.family_file w
                        where w.child_id <> all(:children)
                          and (w.paper_scan = f.id or w.content @> jsonb_build_object('documents',
                                   jsonb_build_array(jsonb_build_object('fileId', f.id)))
                               or w.accepted @> jsonb_build_object('documents',
                                   jsonb_build_array(jsonb_build_object('fileId', f.id)))))""");
    }

    private static Map<String, String> words() {
        return Map.ofEntries(
                Map.entry("REQUESTED", "demandé"),
                Map.entry("BOOKED", "réservé"),
                Map.entry("WAITING", "en attente"),
                Map.entry("REFUSED", "refusé"),
                Map.entry("CANCELLED", "annulé"),
                Map.entry("ADDED", "ajouté"),
                Map.entry("REPRICED", "prix corrigé"),
                Map.entry("EVERY", "chaque semaine"),
                Map.entry("ODD", "semaines impaires"),
                Map.entry("EVEN", "semaines paires"),
                Map.entry("INSIDE", "dans la commune"),
                Map.entry("OUTSIDE", "hors commune"),
                Map.entry("PRESENT", "présent"),
                Map.entry("ABSENT", "absent"),
                Map.entry("CLEARED", "effacé"),
                Map.entry("COLLECTED", "remis"),
                Map.entry("DRAFT", "brouillon"),
                Map.entry("SENT", "envoyé"),
                Map.entry("WITHDRAWN", "retiré"),
                Map.entry("ACCEPTED", "accepté"),
                Map.entry("RETURNED", "à compléter"),
                Map.entry("STANDARD", "ordinaire"),
                Map.entry("NO_PORK", "sans porc"),
                Map.entry("NO_MEAT", "sans viande"),
                Map.entry("VEGETARIAN", "végétarien"),
                Map.entry("WHOLE", "entier"),
                Map.entry("CHOPPED", "coupé"),
                Map.entry("BLENDED", "mixé"),
                Map.entry("INCOME", "revenus déclarés"),
                Map.entry("CAF_MSA", "CAF ou MSA"),
                Map.entry("DOCUMENT", "justificatif"),
                Map.entry("TAX_NOTICE", "avis d’imposition"));
    }
}
