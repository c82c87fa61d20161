package fr.ent.messaging.demo;

import java.util.List;

/** Articles that the class of a visitor has written since September, beside those of every class: the oldest first. */
final class BlogTerm {

    static final List<BlogText> ALL = List.of(
            new BlogText("Nos règles de classe", """
                    On a voté les règles ensemble. Chacun en a proposé une, puis on a gardé les sept plus utiles.

                    La préférée : « On a le droit de se tromper. »""", "PUBLISHED", "FAMILIES", 2, List.of()),
            new BlogText("Le nom de notre mascotte", """
                    C’est un hérisson en laine. Il dort dans la boîte à livres et part chez quelqu’un chaque vendredi.

                    Après trois tours de vote, il s’appelle Piquant.""", "PUBLISHED", "CLASS", 2, List.of(DrawnScene.STRAW)),
            new BlogText("Une journée au bord de la rivière", """
                    Nous avons marché une heure. L’eau était claire, on voyait les cailloux au fond.

                    Avec une passoire, nous avons trouvé des larves de libellules. Elles sont signe que la rivière va bien.

                    Nous les avons remises à l’eau.""", "PUBLISHED", "PUBLIC", 1, List.of(DrawnScene.RIVER)),
            new BlogText("Les feuilles changent de couleur", """
                    Les feuilles ne deviennent pas jaunes : elles l’étaient déjà ! C’est le vert qui s’en va.

                    On a écrasé des feuilles dans un verre avec un papier filtre. Trois couleurs sont montées.""", "PUBLISHED", "SCHOOL", 0, List.of(DrawnScene.LEAVES)),
            new BlogText("Le poème de la grenouille", """
                    Une grenouille un peu grognon
                    Voulait chanter comme un pinson.
                    Elle a coassé toute la nuit :
                    Les étoiles ont applaudi.""", "PUBLISHED", "FAMILIES", 2, List.of()),
            new BlogText("Combien pèse un cartable ?", """
                    Nous avons pesé tous nos cartables. Le plus léger fait 1,8 kg et le plus lourd 4,6 kg.

                    Nous avons rangé les résultats dans un tableau, puis fait un graphique.

                    Conseil : on n’a pas besoin de trois trousses.""", "PUBLISHED", "FAMILIES", 0, List.of(DrawnScene.BARS)),
            new BlogText("La nuit des étoiles", """
                    Un soir, nous avons regardé le ciel depuis la cour avec nos familles. On a reconnu la Grande Ourse.

                    Pour trouver le nord : on part du bord de la casserole et on compte cinq fois sa longueur.""", "PUBLISHED", "PUBLIC", 1, List.of(DrawnScene.STARS)));

    private BlogTerm() {}
}
