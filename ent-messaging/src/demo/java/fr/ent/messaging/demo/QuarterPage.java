package fr.ent.messaging.demo;

import java.util.UUID;

/** The page about the quarter that a class of the demonstration has built. */
final class QuarterPage {

    static final String TITLE = "Notre quartier, hier et aujourd’hui";

    private QuarterPage() {}

    /** As the product writes it from the blocks. */
    static String plainText() {
        return """
                Pourquoi cette page

                Nous avons marché dans le quartier avec un carnet. Nous avons dessiné, écouté et posé des questions.

                Nos trois lieux

                La fontaine\u00a0: Elle coule toute l’année.

                Le marché\u00a0: Tous les mercredis matin.

                Le lavoir\u00a0: On y lavait le linge.

                Le quartier dans le temps

                1890\u00a0: La fontaine. Toute la rue vient y prendre l’eau.

                1932\u00a0: Le lavoir est couvert. Il ne pleut plus sur le linge.

                2011\u00a0: Le marché revient. Il avait fermé pendant dix ans.

                As-tu bien lu\u202f?

                Un quiz est à faire dans le blog.""".strip();
    }

    static String blocks(UUID drawing, UUID sound) {
        return """
                {"blocks": [
                {"kind": "TEXT", "title": "Pourquoi cette page",
                 "text": "Nous avons marché dans le quartier avec un carnet. Nous avons dessiné, écouté et posé des questions."},
                {"kind": "PICTURE", "fileId": "%s", "alt": "Plan dessiné du quartier\u00a0: une rue, une fontaine ronde, des étals et un toit rouge",
                 "caption": "Le quartier, dessiné par la classe", "hotspots": [
                  {"x": 480, "y": 560, "name": "La fontaine", "text": "Elle a quatre becs. L’eau vient de la colline."},
                  {"x": 190, "y": 330, "name": "Le marché", "text": "On y trouve des pommes, du miel et du fromage."},
                  {"x": 800, "y": 360, "name": "Le lavoir", "text": "Son toit rouge a été refait par les voisins."}]},
                {"kind": "SOUND", "fileId": "%s", "title": "La chanson de la fontaine", "text": "Une petite mélodie de huit notes."},
                {"kind": "MAP", "title": "Nos trois lieux", "places": [
                  {"name": "La fontaine", "text": "Elle coule toute l’année.", "latitude": 47.2184, "longitude": -1.5536},
                  {"name": "Le marché", "text": "Tous les mercredis matin.", "latitude": 47.2197, "longitude": -1.5561},
                  {"name": "Le lavoir", "text": "On y lavait le linge.", "latitude": 47.2171, "longitude": -1.5502}]},
                {"kind": "TIMELINE", "title": "Le quartier dans le temps", "moments": [
                  {"date": "1890", "title": "La fontaine", "text": "Toute la rue vient y prendre l’eau."},
                  {"date": "1932", "title": "Le lavoir est couvert", "text": "Il ne pleut plus sur le linge."},
                  {"date": "2011", "title": "Le marché revient", "text": "Il avait fermé pendant dix ans."}]},
                {"kind": "QUIZ", "title": "As-tu bien lu\u202f?", "questions": [
                  {"question": "D’où vient l’eau de la fontaine\u202f?", "answers": ["De la colline", "De la mer", "Du marché"],
                   "right": 0, "because": "Une source coule sous la colline."},
                  {"question": "Quel jour a lieu le marché\u202f?", "answers": ["Lundi", "Mercredi", "Dimanche"],
                   "right": 1, "because": "Le mercredi matin, il y a moins d’école."}]}]}""".formatted(drawing, sound);
    }
}
