package fr.ent.core.archive;

import static fr.ent.core.archive.ArchivedTable.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Core's own part in the archive: who somebody is, and with whom they live. */
@Configuration(proxyBeanMethods = false)
class CoreArchive {

    /**
     * An address may be another guardian's home. A child's is given when it is the asker's own, or when the child has no other
     * home and no guardian elsewhere.
     */
    private static final String OWN_ADDRESS = """
            case when %2$s = :person
                      or exists (select from core.person me
                                 where me.id = :person and lower(me.street) = lower(t.%1$s) and me.street <> '')
                      or exists (select from core.household_member m
                                 where m.person_id = %2$s and m.household_id = any(:households))
                         and not exists (select from core.household_member m
                                         where m.person_id = %2$s and m.household_id <> all(:households))
                         and not exists (select from core.guardianship g
                                         where g.child_id = %2$s and g.guardian_id <> :person
                                           and not exists (select from core.household_member a
                                                           where a.person_id = g.guardian_id
                                                             and a.household_id = any(:households)))
                 then t.%3$s end""";

    @Bean
    static ArchivedRecords coreArchive() {
        return new ArchivedRecords(
                Stream.of(
                                Stream.of(people(), pupils(), ties(), households(), members(), stays()),
                                TieTables.all(),
                                AccountTables.all(),
                                StaffTables.all(),
                                CatalogueTables.all(),
                                TrailTables.all())
                        .flatMap(tables -> tables)
                        .toList(),
                leftOut(),
                List.of("""
                        exists (select from core.file_audience a
                                where a.file_id = f.id and a.kind in ('CHILD', 'FAMILY') and a.audience_id <> all(:people))"""),
                words());
    }

    private static Map<String, String> words() {
        return Map.ofEntries(
                Map.entry("GUARDIAN", "responsable"),
                Map.entry("PUPIL", "élève"),
                Map.entry("TEACHER", "enseignant"),
                Map.entry("HEAD", "direction"),
                Map.entry("TOWN_AGENT", "agent de la mairie"),
                Map.entry("ANIMATOR", "animateur"),
                Map.entry("ELECTED", "élu"),
                Map.entry("LIBRARIAN", "bibliothécaire"),
                Map.entry("ATSEM", "ATSEM"),
                Map.entry("AESH", "AESH"),
                Map.entry("RASED", "RASED"),
                Map.entry("TERRITORY_ADMINISTRATOR", "administrateur"),
                Map.entry("ADULT", "adulte"),
                Map.entry("CHILD", "enfant"),
                Map.entry("CLASS", "classe"),
                Map.entry("SCHOOL", "école"),
                Map.entry("TERRITORY", "commune"),
                Map.entry("PUPILS", "élèves et équipe de la classe"),
                Map.entry("TEACHERS", "équipe de la classe"),
                Map.entry("PERSON", "une personne"),
                Map.entry("TOWN_HALL", "mairie"),
                Map.entry("FAMILY", "responsables de l’enfant et mairie"),
                Map.entry("ANNOUNCED", "annoncé"),
                Map.entry("DONE", "fait"),
                Map.entry("OVERTAKEN", "devenu sans objet"),
                Map.entry("CALLED_OFF", "annulé avant"),
                Map.entry("UNDONE", "annulé"),
                Map.entry("WRONG", "erreur"),
                Map.entry("SEPARATED", "séparation"),
                Map.entry("JUDGMENT", "jugement"),
                Map.entry("ORDER", "ordonnance"),
                Map.entry("IN_USE", "en service"),
                Map.entry("UNDER_WAY", "en préparation"),
                Map.entry("PASSWORD", "mot de passe"),
                Map.entry("ADDRESS", "adresse"),
                Map.entry("PUBLIC", "public"),
                Map.entry("PRESS", "presse"),
                Map.entry("YES", "oui"),
                Map.entry("NO", "non"),
                Map.entry("NONE", "réponse retirée"),
                Map.entry("MAIL", "courriel"),
                Map.entry("LETTER", "courrier"));
    }

    private static Map<String, String> leftOut() {
        String lines = "Lignes d’un fichier de l’école, qui parlent de plusieurs personnes à la fois : ce qui en a été "
                + "retenu figure dans l’identité, elles sont effacées en 60 jours.";
        String merged =
                "Copies de fiches réunies, effacées en 30 jours : la fiche d’aujourd’hui figure dans l’identité.";
        String year = "Organisation d’une rentrée : dit des classes, de personne.";
        return Map.ofEntries(
                Map.entry("core.import_batch", "Travail de la mairie : dit quand un fichier est venu, de personne."),
                Map.entry("core.import_line", lines),
                Map.entry("core.import_fault", lines),
                Map.entry("core.import_question", lines),
                Map.entry("core.import_answer", lines),
                Map.entry("core.import_loss", lines),
                Map.entry("core.person_merge", merged),
                Map.entry("core.merged_row", merged),
                Map.entry("core.year_change", year),
                Map.entry("core.year_change_class", year),
                Map.entry("core.usage_count", "Nombres arrondis de personnes : ne dit rien d’aucune."),
                Map.entry("core.idempotent_answer", "Copies de vos dernières réponses, effacées en 24 heures."));
    }

    private static ArchivedTable people() {
        return rows("core.person", "identite", "Identité et coordonnées", "t.id = any(:people)")
                .given("given_name", "Prénom")
                .given("family_name", "Nom de famille")
                .given("usual_name", "Nom d’usage")
                .given("title", "Civilité")
                .given("birth_date", "Né le")
                .given("sex", "Sexe")
                .given("birth_place", "Lieu de naissance (code)")
                .given("birth_country", "Pays de naissance (code)")
                .given("email", "Courriel")
                .given("home_phone", "Téléphone du domicile")
                .given("work_phone", "Téléphone du travail")
                .given("mobile_phone", "Téléphone portable")
                .said("street", "Adresse", OWN_ADDRESS.formatted("street", "t.id", "street"))
                .said("postcode", "Code postal", OWN_ADDRESS.formatted("street", "t.id", "postcode"))
                .said("city", "Commune", OWN_ADDRESS.formatted("street", "t.id", "city"))
                .said("country", "Pays", OWN_ADDRESS.formatted("street", "t.id", "country"))
                .given("left_on", "Parti le")
                .leaving("id", "street", "postcode", "city", "country", "family_key", "given_key");
    }

    private static ArchivedTable pupils() {
        return rows("core.pupil", "scolarite", "Scolarité", "t.id = any(:people)")
                .ofChild("id")
                .said("school", "École", "(select s.name from core.school s where s.id = t.school_id)")
                .said("class", "Classe", "(select c.name from core.school_class c where c.id = t.class_id)")
                .given("ine", "INE")
                .given("cycle", "Cycle")
                .given("level", "Niveau")
                .said(
                        "second_street",
                        "Deuxième adresse",
                        OWN_ADDRESS.formatted("second_street", "t.id", "second_street"))
                .said(
                        "second_postcode",
                        "Code postal",
                        OWN_ADDRESS.formatted("second_street", "t.id", "second_postcode"))
                .said("second_city", "Commune", OWN_ADDRESS.formatted("second_street", "t.id", "second_city"))
                .said("second_country", "Pays", OWN_ADDRESS.formatted("second_street", "t.id", "second_country"))
                .given("insured", "Assurance attestée")
                .given("association_consent", "Accord pour les associations")
                .given("photo_consent", "Accord pour les photos")
                .given("left_on", "Radié le")
                .given("awaits_file", "En attente d’un fichier de l’école")
                .given("next_step", "Décision de passage")
                .leaving("school_id", "class_id", "second_street", "second_postcode", "second_city", "second_country");
    }

    /** Somebody barred reads that they are, and not from whom. */
    private static ArchivedTable ties() {
        return rows(
                        "core.guardianship",
                        "responsabilite",
                        "Enfants dont vous êtes responsable",
                        "t.guardian_id = :person")
                .ofChild("child_id")
                .given("rank", "Rang")
                .given("restricted", "Écarté par décision de justice")
                .leaving("id", "guardian_id");
    }

    private static ArchivedTable households() {
        return rows("core.household", "foyers", "Foyers", "t.id = any(:households)")
                .given("name", "Nom du foyer")
                .leaving("id", "joined_to");
    }

    private static ArchivedTable members() {
        return rows(
                        "core.household_member",
                        "membres-du-foyer",
                        "Vous et vos enfants dans vos foyers",
                        "t.person_id = any(:people) and t.household_id = any(:households)")
                .said("given_name", "Prénom", "(select n.given_name from core.person n where n.id = t.person_id)")
                .given("kind", "Comme")
                .said("household", "Foyer", "(select h.name from core.household h where h.id = t.household_id)")
                .leaving("person_id", "household_id");
    }

    private static ArchivedTable stays() {
        return rows(
                        "core.household_stay",
                        "sejours-au-foyer",
                        "Périodes dans vos foyers",
                        "t.person_id = :person or t.person_id = any(:people) and t.household_id = any(:households)")
                .given("from_day", "Du")
                .given("until_day", "Au")
                .said("given_name", "Prénom", "(select n.given_name from core.person n where n.id = t.person_id)")
                .leaving("id", "person_id", "household_id");
    }
}
