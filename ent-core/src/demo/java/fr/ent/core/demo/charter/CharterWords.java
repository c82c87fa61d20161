package fr.ent.core.demo.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of the demonstration's charters. */
final class CharterWords {

    static final String ADULTS = """
            Cet espace sert à la classe, à l’école et à la mairie. Il n’est pas un réseau social : ce qui s’y écrit reste entre les \
            personnes concernées.

            Chacun y écrit sous son nom, poliment, et répond de ce qu’il publie. Un mot blessant, une moquerie ou une menace est \
            signalé à la direction, qui peut le retirer.

            La photo d’un enfant ne se publie qu’avec l’accord de ses responsables, et ne se copie pas ailleurs.

            Le mot de passe reste à soi. Qui pense que son compte a servi à quelqu’un d’autre le dit aussitôt à l’école.

            Rien n’oblige à répondre le soir, le week-end ou pendant les vacances.""";

    private static final List<Map<String, String>> PROMISES = List.of(
            promise("SMILE", "Je suis gentil quand j’écris aux autres."),
            promise("KEY", "Mon mot de passe est un secret."),
            promise("CAMERA", "Je demande avant de montrer la photo de quelqu’un."),
            promise("SHIELD", "Je ne dis pas où j’habite à des inconnus."),
            promise("PENCIL", "J’écris avec mes mots, je ne copie pas."),
            promise("HELP", "Si quelque chose me gêne, je le dis à un adulte."));

    private CharterWords() {}

    /** Promises of children of the whole town. */
    static List<Map<String, String>> ofTown() {
        return PROMISES;
    }

    /** The same, and what the school adds. */
    static List<Map<String, String>> ofSchool() {
        List<Map<String, String>> more = new ArrayList<>(PROMISES);
        more.add(promise("TABLET", "Je prends soin des tablettes de la classe."));
        return more;
    }

    private static Map<String, String> promise(String icon, String text) {
        return Map.of("icon", icon, "text", text);
    }
}
