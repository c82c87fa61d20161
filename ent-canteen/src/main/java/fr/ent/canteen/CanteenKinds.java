package fr.ent.canteen;

import fr.ent.core.retention.KeptKind;
import fr.ent.core.retention.KeptRecords;
import fr.ent.core.retention.KeptWords;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The canteen's personal data. */
@Configuration(proxyBeanMethods = false)
class CanteenKinds {

    private static final String TASK = "mission d’intérêt public (RGPD, article 6, 1, e)";
    private static final String TASK_EN = "public task (GDPR, article 6, 1, e)";

    @Bean
    static KeptRecords canteenKinds() {
        return new KeptRecords(
                List.of(days(), needs(), quotients(), absences(), orders(), feeds(), caterers()),
                Set.of(
                        "canteen.absence_rule",
                        "canteen.activity",
                        "canteen.activity_day",
                        "canteen.adult_meals",
                        "canteen.dish",
                        "canteen.egalim_notice",
                        "canteen.kitchen_rule",
                        "canteen.menu",
                        "canteen.menu_dish",
                        "canteen.menu_frequency",
                        "canteen.menu_publisher",
                        "canteen.menu_restaurant",
                        "canteen.offer_rule",
                        "canteen.order_change",
                        "canteen.order_look",
                        "canteen.presence_day",
                        "canteen.proof_rule",
                        "canteen.queue_look",
                        "canteen.quotient_batch",
                        "canteen.quotient_rule",
                        "canteen.roll_rule",
                        "canteen.site",
                        "canteen.suspension",
                        "canteen.tariff",
                        "canteen.waste"));
    }

    private static KeptKind days() {
        return new KeptKind(
                "days",
                List.of(
                        "canteen.booking",
                        "canteen.booking_correction",
                        "canteen.pattern",
                        "canteen.custody",
                        "canteen.custody_version",
                        "canteen.household_residence",
                        "canteen.presence_tap",
                        "canteen.presence_finish"),
                new KeptWords(
                        "Jours réservés et pointés, leur prix, qui paie",
                        "enfants, foyers payeurs",
                        "mairie, animateurs pour le jour même ; les responsables de l’enfant",
                        TASK + " ; comptes publics",
                        "nommés, comme l’enfant ; le motif d’un appel rouvert, trois mois ; sans nom, aussi longtemps que les comptes",
                        "les mots écrits et les noms sont effacés ; il reste le jour, le prix et un numéro de foyer"),
                new KeptWords(
                        "Days that were booked and called, their price, who pays",
                        "children, paying households",
                        "town hall, animators for the day itself; the child’s guardians",
                        TASK_EN + "; public accounts",
                        "by name, as the child is; why a roll was opened again, three months; without a name, as long as the accounts",
                        "words and names are erased; the day, the price and a household’s number stay"));
    }

    private static KeptKind needs() {
        return new KeptKind(
                "needs",
                List.of("canteen.family_file", "canteen.child_needs", "canteen.barred_person"),
                new KeptWords(
                        "Fiche famille, régime, allergies, PAI, personnes autorisées ou écartées",
                        "enfants, et qui vient les chercher",
                        "mairie, animateurs ; la cuisine pour ce qu’elle sert ; les responsables",
                        TASK + " ; santé : intérêt vital et déclaration des responsables (article 9, 2, a et c)",
                        "comme l’enfant",
                        "supprimés"),
                new KeptWords(
                        "Family file, diet, allergies, care plan, people allowed or barred",
                        "children, and people who collect them",
                        "town hall, animators; the kitchen for what it serves; guardians",
                        TASK_EN + "; health: vital interest and the guardians’ statement (article 9, 2, a and c)",
                        "as the child is",
                        "deleted"));
    }

    private static KeptKind quotients() {
        return new KeptKind(
                "quotients",
                List.of(
                        "canteen.quotient",
                        "canteen.quotient_proof",
                        "canteen.quotient_lookup",
                        "canteen.quotient_consent",
                        "canteen.quotient_batch_household",
                        "canteen.quotient_end_told",
                        "canteen.income_check"),
                new KeptWords(
                        "Quotient familial, justificatifs, accord pour interroger la CAF",
                        "foyers",
                        "mairie ; les adultes du foyer",
                        TASK + " ; accord du foyer pour l’interrogation annuelle",
                        "comme le foyer ; le quotient lui-même, sans nom, aussi longtemps que les comptes qu’il explique",
                        "justificatifs, accords et réponses sont supprimés ; il reste un nombre et ses dates"),
                new KeptWords(
                        "Family quotient, proofs, consent to ask CAF",
                        "households",
                        "town hall; the adults of the household",
                        TASK_EN + "; the household’s consent for the yearly question",
                        "as the household is; the quotient itself, without a name, as long as the accounts it explains",
                        "proofs, consents and answers are deleted; a number and its dates stay"));
    }

    private static KeptKind absences() {
        return new KeptKind(
                "absences",
                List.of("canteen.absence_note", "canteen.presence_excuse"),
                new KeptWords(
                        "Absences signalées et leurs pièces",
                        "enfants",
                        "mairie ; les responsables de l’enfant",
                        TASK,
                        "comme l’enfant",
                        "supprimées avec les pièces ; il reste qu’un jour était justifié, sans motif"),
                new KeptWords(
                        "Absence notes and their papers",
                        "children",
                        "town hall; the child’s guardians",
                        TASK_EN,
                        "as the child is",
                        "deleted with their papers; that a day was excused stays, without the reason"));
    }

    private static KeptKind orders() {
        return new KeptKind(
                "orders",
                List.of("canteen.kitchen_order", "canteen.order_receipt"),
                new KeptWords(
                        "Commandes de la cuisine : repas servis à part pour raison de santé",
                        "enfants qui ont une allergie ou un PAI",
                        "mairie, cuisine",
                        TASK + " ; santé : intérêt vital (article 9, 2, c)",
                        "comme l’enfant",
                        "le repas de l’enfant est retiré des commandes ; leurs comptes restent"),
                new KeptWords(
                        "Orders of the kitchen: meals served apart for health",
                        "children with an allergy or a care plan",
                        "town hall, kitchen",
                        TASK_EN + "; health: vital interest (article 9, 2, c)",
                        "as the child is",
                        "the child’s meal is taken out of the orders; their counts stay"));
    }

    private static KeptKind feeds() {
        return new KeptKind(
                "feeds",
                List.of("canteen.calendar_feed"),
                new KeptWords(
                        "Liens d’agenda",
                        "responsables",
                        "personne : l’adresse est secrète",
                        "demande du responsable",
                        "jusqu’à sa fermeture, au plus comme l’enfant",
                        "supprimés"),
                new KeptWords(
                        "Calendar feeds",
                        "guardians",
                        "nobody: the address is secret",
                        "the guardian’s request",
                        "until it is closed, at most as the child is",
                        "deleted"));
    }

    private static KeptKind caterers() {
        return new KeptKind(
                "caterers",
                List.of("canteen.caterer", "canteen.caterer_link", "canteen.order_mail"),
                new KeptWords(
                        "Adresse professionnelle du prestataire de repas",
                        "prestataire",
                        "mairie",
                        TASK + " ; marché public",
                        "tant que la mairie l’indique ; les envois, aussi longtemps que les commandes",
                        "remplacée par la suivante"),
                new KeptWords(
                        "Business address of the caterer",
                        "caterer",
                        "town hall",
                        TASK_EN + "; public contract",
                        "as long as the town hall names it; what was sent, as long as the orders",
                        "replaced by the next one"));
    }
}
