package fr.ent.messaging.demo;

import java.util.List;

/** An article that a class of the demonstration could have written, with its pictures and the place of its topic. */
record BlogText(String title, String words, String state, String audience, int topic, List<DrawnScene> scenes) {

    static final List<String> TOPICS = List.of("Sciences", "Sorties", "La vie de la classe");

    /** All classes saw it, and read of it in the blogs of the others. */
    private static final List<String> RAINBOWS = List.of(
            "Un arc-en-ciel dans la cour",
            "Sept couleurs sous le préau",
            "L’arc-en-ciel de la récréation",
            "Un arc-en-ciel dans un verre d’eau",
            "Pluie et soleil en même temps");

    /** From the oldest to what is still being written. */
    static final List<BlogText> ALL = List.of(
            new BlogText("La soupe de la rentrée", """
                    Nous avons épluché douze carottes et quatre poireaux. Le plus difficile, c’était le potiron !

                    Toute la classe a goûté. Presque tout le monde en a repris.""", "PUBLISHED", "FAMILIES", 2, List.of(DrawnScene.MARKET)),
            new BlogText(RAINBOWS.getFirst(), """
                    Il pleuvait et il y avait du soleil en même temps. On a compté les couleurs sous le préau.

                    Ensuite, on a fait un petit arc-en-ciel avec un verre d’eau et une lampe.""", "PUBLISHED", "SCHOOL", 0, List.of(DrawnScene.RAINBOW)),
            new BlogText(
                    "Notre potager d’hiver",
                    """
                    Lundi, nous avons semé des fèves et planté de l’ail. La terre était très froide !

                    Nous avons trouvé un ver long comme une main. Il aide le jardin à respirer.

                    Après, on a mis de la paille pour que les légumes n’aient pas froid.""",
                    "PUBLISHED",
                    "FAMILIES",
                    0,
                    List.of(DrawnScene.GARDEN, DrawnScene.STRAW)),
            new BlogText(
                    "La chorale répète",
                    "Nous apprenons deux chansons pour la fête de l’hiver. Venez nous écouter !",
                    "SCHEDULED",
                    "FAMILIES",
                    2,
                    List.of()),
            new BlogText("Au marché de Valmarin", """
                    Nous sommes allés au marché à pied. On a acheté des pommes et posé des questions à la marchande.

                    Elle se lève à quatre heures du matin !""", "SUBMITTED", "SCHOOL", 1, List.of(DrawnScene.MARKET)),
            new BlogText(
                    "Notre cabane dans la cour",
                    "D’abord, on a ramassé des branches sous l’arbre. Ensuite, on a trouvé une corde.",
                    "DRAFT",
                    "FAMILIES",
                    2,
                    List.of(DrawnScene.HUT)));

    /** Those of a class of the town. */
    static List<BlogText> ofClass(int number) {
        return ALL.stream()
                .map(text -> text.title().equals(RAINBOWS.getFirst())
                        ? text.titled(RAINBOWS.get(number % RAINBOWS.size()))
                        : text)
                .toList();
    }

    private BlogText titled(String other) {
        return new BlogText(other, words, state, audience, topic, scenes);
    }

    boolean isPublished() {
        return state.equals("PUBLISHED");
    }
}
