package fr.ent.homework.event;

import fr.ent.core.ChildView;
import fr.ent.core.text.SpreadsheetLines;
import fr.ent.homework.event.EventAnswersView.AnswerView;
import java.util.List;
import java.util.stream.Collectors;

/** The answers to an event as a file: a line for each home that answered, then one for each pupil of whom nobody did. */
final class EventAnswersCsv {

    private EventAnswersCsv() {}

    static String write(EventAnswersView view) {
        return SpreadsheetLines.write(lines -> {
            lines.add(List.of("Élèves", "Réponse de", "Viennent", "En attente", "Peut aider"));
            view.answers().forEach(one -> lines.add(line(one)));
            view.silent().forEach(pupil -> lines.add(List.of(name(pupil), "sans réponse", "", "", "")));
        });
    }

    private static List<String> line(AnswerView answer) {
        String coming = String.valueOf(answer.coming());
        return List.of(
                answer.pupils().stream().map(EventAnswersCsv::name).collect(Collectors.joining(", ")),
                answer.guardian().full(),
                answer.waiting() ? "0" : coming,
                answer.waiting() ? coming : "0",
                answer.helps() ? "oui" : "");
    }

    private static String name(ChildView pupil) {
        return pupil.givenName() + " " + pupil.familyName() + " (" + pupil.className() + ")";
    }
}
