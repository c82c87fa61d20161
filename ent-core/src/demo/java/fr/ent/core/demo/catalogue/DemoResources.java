package fr.ent.core.demo.catalogue;

import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceKind;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.Arrays;
import java.util.List;

/** Resources as a town's librarians would list them, at example domains (RFC 2606). */
final class DemoResources {

    private static final String LICENCE = "Licence ouverte 2.0";

    /** Title; address; kind; levels; subject; minutes; description. */
    private static final String LINES = """
            Les saisons en chansons;https://musique.example/saisons;SOUND;PS MS GS;LANGUAGE;4;Quatre comptines à écouter et à chanter ensemble.
            Compter jusqu’à cinq;https://nombres.example/cinq;EXERCISE;PS MS;FIRST_MATHEMATICS;5;Des paniers, des pommes et une main pour compter.
            Le petit jardin;https://jardin.example/graines;VIDEO;MS GS;EXPLORING;3;Une graine de haricot filmée pendant dix jours.
            Danser avec un ruban;https://danse.example/ruban;VIDEO;PS MS GS;MOVING;6;Trois gestes à faire dans la salle de motricité.
            Les couleurs qui se mélangent;https://couleurs.example/melanges;VIDEO;PS MS GS;CREATING;3;Du bleu et du jaune, et ce qui arrive ensuite.
            L’alphabet en musique;https://lettres.example/alphabet;SOUND;GS CP;LANGUAGE;2;L’ordre des lettres, chanté lentement puis vite.
            Lire les syllabes;https://lecture.example/syllabes;EXERCISE;CP;FRENCH;10;Des syllabes à écouter, à assembler et à relire.
            Le son « ou »;https://lecture.example/ou;VIDEO;CP;FRENCH;3;Où se cache le son « ou », et comment il s’écrit.
            La phrase et le point;https://grammaire.example/phrase;VIDEO;CP CE1;FRENCH;3;Ce qui fait une phrase, de la majuscule au point.
            Le verbe et son sujet;https://grammaire.example/verbe;VIDEO;CE1 CE2;FRENCH;4;Trouver le verbe, puis qui fait l’action.
            Les accords dans le groupe du nom;https://grammaire.example/accords;VIDEO;CE2 CM1;FRENCH;4;Le déterminant, le nom et l’adjectif vont ensemble.
            Poèmes à dire;https://poemes.example/;SITE;CE1 CE2 CM1 CM2;FRENCH;;Cent poèmes du domaine public, à lire et à écouter.
            La dizaine;https://nombres.example/dizaine;VIDEO;CP CE1;MATHEMATICS;3;Dix unités font une dizaine : on échange.
            La table de 5;https://nombres.example/table-de-5;EXERCISE;CE1 CE2;MATHEMATICS;8;La table de 5, dans l’ordre et dans le désordre.
            Lire l’heure;https://nombres.example/heure;VIDEO;CE1 CE2;MATHEMATICS;4;La petite aiguille, la grande aiguille et le temps qui passe.
            Partager en fractions;https://nombres.example/fractions;VIDEO;CM1 CM2;MATHEMATICS;4;Couper une tarte en parts égales, et nommer chaque part.
            Les nombres décimaux;https://nombres.example/decimaux;VIDEO;CM1 CM2;MATHEMATICS;5;Des fractions décimales à la virgule.
            Le cercle au compas;https://geometrie.example/cercle;VIDEO;CE2 CM1;MATHEMATICS;3;Le centre, le rayon, et un compas bien tenu.
            Solide, liquide;https://matiere.example/eau;VIDEO;CE1 CE2;WORLD;4;L’eau gèle, fond, et ne disparaît pas.
            Bouger, manger, dormir;https://sante.example/enfants;DOCUMENT;CP CE1 CE2;WORLD;;Une affiche sur les besoins du corps.
            Le quartier vu d’en haut;https://cartes.example/quartier;EXERCISE;CE1 CE2;WORLD;15;De la photographie au plan, en six étapes.
            Le cycle de l’eau;https://matiere.example/cycle;VIDEO;CM1 CM2;SCIENCE;4;De la mer au nuage, et retour.
            La chaîne électrique;https://energie.example/pile;EXERCISE;CM1 CM2;SCIENCE;10;Une pile, une ampoule, un interrupteur : ça s’allume ?
            Les volcans;https://terre.example/volcans;VIDEO;CM1 CM2;SCIENCE;5;Deux sortes d’éruptions, filmées de loin.
            La Révolution en dix dates;https://histoire.example/revolution;DOCUMENT;CM1;HISTORY_GEOGRAPHY;;Une frise à compléter en classe.
            Les paysages de France;https://cartes.example/paysages;SITE;CM1 CM2;HISTORY_GEOGRAPHY;;Trente photographies commentées, par région.
            Hello, how are you?;https://anglais.example/hello;SOUND;CP CE1 CE2;FOREIGN_LANGUAGE;3;Se saluer en anglais, à répéter.
            Compter en anglais;https://anglais.example/numbers;EXERCISE;CE2 CM1 CM2;FOREIGN_LANGUAGE;6;De un à cent, avec des pièges.
            Les instruments de l’orchestre;https://musique.example/orchestre;SITE;CE2 CM1 CM2;MUSIC;;Écouter chaque instrument, seul puis avec les autres.
            Un musée en ligne;https://musee.example/visite;SITE;CE1 CE2 CM1 CM2;ART;;Vingt tableaux à regarder de près.
            L’art des cavernes;https://musee.example/grottes;VIDEO;CM1;ART_HISTORY;5;Peindre à la lueur d’une flamme.
            Respecter les autres;https://citoyens.example/respect;VIDEO;CE1 CE2 CM1;CIVICS;3;Deux scènes de cour de récréation, et une question.
            Mon mot de passe;https://citoyens.example/mot-de-passe;EXERCISE;CM1 CM2;CIVICS;8;Choisir un bon mot de passe, et le garder pour soi.
            Courir longtemps;https://sport.example/endurance;DOCUMENT;CE2 CM1 CM2;SPORT;;Un programme de six séances d’endurance.""";

    private DemoResources() {}

    static List<ResourceContent> all() {
        return LINES.lines().map(DemoResources::read).toList();
    }

    private static ResourceContent read(String line) {
        String[] parts = line.split(";", -1);
        String title = parts[0];
        return new ResourceContent(
                title,
                parts[1],
                ResourceKind.valueOf(parts[2]),
                "Ressources de démonstration",
                Arrays.stream(parts[3].split(" ", -1)).map(SchoolLevel::valueOf).toList(),
                List.of(SchoolSubject.valueOf(parts[4])),
                List.of(),
                "fr",
                LICENCE,
                parts[5].isEmpty() ? null : Integer.valueOf(parts[5]),
                parts[6],
                "Avant : faire dire aux élèves ce qu’ils savent déjà de « " + title
                        + " ».\nAprès : une trace dans le cahier.",
                "À la maison : demandez à votre enfant de vous raconter ce qu’il a vu, puis cherchez ensemble un exemple autour"
                        + " de vous.");
    }
}
