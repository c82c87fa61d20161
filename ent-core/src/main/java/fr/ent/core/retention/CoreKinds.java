package fr.ent.core.retention;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Core's own personal data. */
@Configuration(proxyBeanMethods = false)
class CoreKinds {

    static final String PUBLIC_TASK = "mission d’intérêt public (RGPD, article 6, 1, e)";
    static final String TASK_EN = "public task (GDPR, article 6, 1, e)";

    @Bean
    static KeptRecords coreKinds() {
        return new KeptRecords(
                List.of(
                        people(),
                        households(),
                        rights(),
                        ClassKinds.accompaniments(),
                        accounts(),
                        strangers(),
                        notices(),
                        files(),
                        WorkKinds.imports(),
                        WorkKinds.merges(),
                        WorkKinds.yearChanges(),
                        WorkKinds.trail(),
                        WorkKinds.archives(),
                        WorkKinds.corrections(),
                        WorkKinds.bars(),
                        ClassKinds.imageConsents(),
                        ClassKinds.pupilEntries(),
                        ClassKinds.charters(),
                        CatalogueKinds.opinions(),
                        CatalogueKinds.sendings(),
                        CatalogueKinds.toolResults(),
                        WorkKinds.usage(),
                        WorkKinds.repeats()),
                Set.of(
                        "core.charter",
                        "core.class_entry",
                        "core.class_home",
                        "core.closure",
                        "core.fact_version",
                        "core.begun_object",
                        "core.leaving_rule",
                        "core.own_holidays",
                        "core.lti_key",
                        "core.lti_line_item",
                        "core.lti_link",
                        "core.lti_resource",
                        "core.lti_tool",
                        "core.player_host",
                        "core.resource",
                        "core.school",
                        "core.school_class",
                        "core.school_device",
                        "core.school_entry",
                        "core.school_week",
                        "core.school_hours",
                        "core.school_year",
                        "core.sign_in_rule",
                        "core.used_rescue"));
    }

    private static KeptKind people() {
        return new KeptKind(
                "people",
                List.of(
                        "core.person",
                        "core.pupil",
                        "core.guardianship",
                        "core.ended_guardianship",
                        "core.pupil_leaving",
                        "core.pupil_move",
                        "core.departure",
                        "core.distinct_people"),
                new KeptWords(
                        "Identité, coordonnées, scolarité et liens de famille",
                        "élèves, responsables, agents",
                        "école, mairie ; chacun pour soi et ses enfants",
                        PUBLIC_TASK + " ; arrêté du 30 novembre 2006, article 6",
                        "tant qu’un enfant est inscrit ou qu’un droit dure, puis trois mois",
                        "supprimés, sauf obligation écrite de conserver une fiche jusqu’à une date"),
                new KeptWords(
                        "Identity, contact, schooling and family ties",
                        "pupils, guardians, staff",
                        "school, town hall; everybody for themselves and their children",
                        TASK_EN + "; decree of 30 November 2006, article 6",
                        "as long as a child is enrolled or a right lasts, then three months",
                        "deleted, unless an obligation to keep a record until a date is written down"));
    }

    private static KeptKind households() {
        return new KeptKind(
                "households",
                List.of("core.household", "core.household_member", "core.household_stay"),
                new KeptWords(
                        "Foyers : qui vit avec qui, qui paie",
                        "élèves et adultes d’un foyer",
                        "mairie ; les adultes du foyer",
                        PUBLIC_TASK,
                        "comme les personnes",
                        "le nom du foyer est effacé ; il reste un numéro, sans personne, pour les comptes"),
                new KeptWords(
                        "Households: who lives with whom, who pays",
                        "pupils and adults of a household",
                        "town hall; the adults of the household",
                        TASK_EN,
                        "as people are",
                        "the household’s name is erased; a number without people stays for the accounts"));
    }

    private static KeptKind rights() {
        return new KeptKind(
                "rights",
                List.of("core.role_grant", "core.ended_right", "core.right_request", "core.overruled_administrator"),
                new KeptWords(
                        "Droits des agents, en cours et finis",
                        "agents, enseignants, élus",
                        "administrateurs ; chacun pour soi",
                        PUBLIC_TASK + " ; sécurité (article 32)",
                        "tant que la personne est là, puis trois mois",
                        "supprimés avec la personne"),
                new KeptWords(
                        "Rights of the staff, in force and ended",
                        "staff, teachers, elected people",
                        "administrators; everybody for themselves",
                        TASK_EN + "; security (article 32)",
                        "as long as the person is here, then three months",
                        "deleted with the person"));
    }

    private static KeptKind accounts() {
        return new KeptKind(
                "accounts",
                List.of(
                        "core.account",
                        "core.account_code",
                        "core.known_device",
                        "core.vouched_identity",
                        "core.untied_account",
                        "core.claim_code",
                        "core.waiting_claim",
                        "core.staff_invitation"),
                new KeptWords(
                        "Comptes, appareils connus, codes envoyés, empreinte du nom d’un compte détaché, identité attestée par"
                                + " FranceConnect ou ÉduConnect",
                        "qui a un compte",
                        "chacun pour soi ; mairie et école pour l’aide au guichet",
                        PUBLIC_TASK + " ; sécurité (article 32)",
                        "comme la personne ; un code, jusqu’à sa fin",
                        "supprimés, aussi chez le fournisseur d’identité"),
                new KeptWords(
                        "Accounts, known devices, codes that were sent, digest of the name of an untied account, identity vouched for"
                                + " by FranceConnect or ÉduConnect",
                        "people with an account",
                        "everybody for themselves; town hall and school for help at the counter",
                        TASK_EN + "; security (article 32)",
                        "as the person is; a code, until its end",
                        "deleted, at the identity provider too"));
    }

    /** No table: the identity provider alone has them. */
    private static KeptKind strangers() {
        return new KeptKind(
                "strangers",
                List.of(),
                new KeptWords(
                        "Identité donnée par FranceConnect, ProConnect ou ÉduConnect, chez le fournisseur d’identité",
                        "qui s’est connecté sans être rattaché à personne",
                        "personne",
                        PUBLIC_TASK,
                        "7 jours après la première connexion",
                        "supprimée"),
                new KeptWords(
                        "Identity given by FranceConnect, ProConnect or ÉduConnect, at the identity provider",
                        "people who signed in and are tied to nobody",
                        "nobody",
                        TASK_EN,
                        "7 days after the first sign-in",
                        "deleted"));
    }

    private static KeptKind notices() {
        return new KeptKind(
                "notices",
                List.of("core.notice"),
                new KeptWords(
                        "Avis de la cloche",
                        "qui les reçoit",
                        "chacun pour soi",
                        PUBLIC_TASK,
                        "six mois après avoir été lus, un an sans l’être ; au plus, comme la personne",
                        "supprimés"),
                new KeptWords(
                        "Notices of the bell",
                        "their recipients",
                        "everybody for themselves",
                        TASK_EN,
                        "six months after they were read, a year when they weren’t; at most, as the person is",
                        "deleted"));
    }

    private static KeptKind files() {
        return new KeptKind(
                "files",
                List.of("core.stored_file", "core.file_audience"),
                new KeptWords(
                        "Fichiers déposés",
                        "qui les a déposés ; l’enfant dont ils parlent",
                        "ceux à qui ils ont été montrés",
                        PUBLIC_TASK,
                        "comme la personne ou l’enfant ; un mois, s’ils ne sont joints à rien",
                        "supprimés avec leur contenu ; ceux d’une classe ou de tous restent, sans nom de déposant"),
                new KeptWords(
                        "Files that were sent",
                        "their owner; the child they are about",
                        "those to whom they were shown",
                        TASK_EN,
                        "as the person or the child is; a month, when they are attached to nothing",
                        "deleted with their content; those of a class or of everybody stay, without their owner’s name"));
    }
}
