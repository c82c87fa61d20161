package fr.ent.messaging.project.export;

import static fr.ent.core.account.print.Template.text;

import fr.ent.core.storage.FileId;
import fr.ent.messaging.project.block.Hotspot;
import fr.ent.messaging.project.block.ProjectBlock;
import fr.ent.messaging.project.block.ProjectBlock.MapBlock;
import fr.ent.messaging.project.block.ProjectBlock.PictureBlock;
import fr.ent.messaging.project.block.ProjectBlock.QuizBlock;
import fr.ent.messaging.project.block.ProjectBlock.SoundBlock;
import fr.ent.messaging.project.block.ProjectBlock.TextBlock;
import fr.ent.messaging.project.block.ProjectBlock.TimelineBlock;
import fr.ent.messaging.project.block.QuizQuestion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A block as HTML that says all but the judgement of a quiz without its script.
 *
 * @param number its place on the page, from 1
 */
record BlockHtml(ProjectBlock block, int number, Map<FileId, ExportedFile> files) {

    String html() {
        return "<section>"
                + switch (block) {
                    case TextBlock(String title, String words) -> heading(title) + paragraph("lines", words);
                    case PictureBlock picture -> picture(picture);
                    case SoundBlock(FileId file, String title, String words) ->
                        heading(title) + "<audio controls src=\"" + path(file) + "\"></audio>"
                                + paragraph("lines", words);
                    case MapBlock map -> map(map);
                    case TimelineBlock line -> timeline(line);
                    case QuizBlock quiz -> quiz(quiz);
                }
                + "</section>";
    }

    /** The places of its hotspots, which no attribute may say. */
    String css() {
        return block instanceof PictureBlock picture
                ? each(picture.hotspots().size(), at -> {
                    Hotspot spot = picture.hotspots().get(at);
                    return "#" + spotId(at) + "{left:" + spot.x() / 10.0 + "%;top:" + spot.y() / 10.0 + "%}\n";
                })
                : "";
    }

    private String picture(PictureBlock picture) {
        List<Hotspot> spots = picture.hotspots();
        String alt = picture.alt().isEmpty() ? "Image " + number : picture.alt();
        String buttons = each(
                spots.size(),
                at -> "<button type=\"button\" class=\"spot\" id=\"" + spotId(at) + "\" data-says=\"" + spotId(at)
                        + "-dit\" aria-label=\"" + text(nameOf(spots.get(at), at)) + "\">" + (at + 1) + "</button>");
        String said = each(
                spots.size(),
                at -> "<li id=\"" + spotId(at) + "-dit\" tabindex=\"-1\"><strong>" + text(nameOf(spots.get(at), at))
                        + "</strong>" + paragraph("lines", spots.get(at).text()) + "</li>");
        return "<figure><div class=\"picture\"><img src=\"" + path(picture.fileId()) + "\" alt=\"" + text(alt) + "\">"
                + buttons + "</div>"
                + (picture.caption().isEmpty() ? "" : "<figcaption>" + text(picture.caption()) + "</figcaption>")
                + "</figure>" + (said.isEmpty() ? "" : "<ol class=\"spots\">" + said + "</ol>");
    }

    private static String map(MapBlock map) {
        String title = map.title().isEmpty() ? "Carte" : map.title();
        String places = each(map.places().size(), at -> {
            var place = map.places().get(at);
            return "<li><strong>" + text(place.name()) + "</strong> <span class=\"soft\">" + DrawnPlaces.degrees(place)
                    + "</span>" + paragraph("lines", place.text()) + "</li>";
        });
        return heading(title)
                + (map.places().isEmpty()
                        ? ""
                        : new DrawnPlaces(map.places()).svg(text("Les lieux les uns par rapport aux autres"))
                                + "<ol class=\"places\">" + places + "</ol>");
    }

    private static String timeline(TimelineBlock line) {
        return heading(line.title()) + "<ol class=\"timeline\">"
                + each(line.moments().size(), at -> {
                    var moment = line.moments().get(at);
                    return "<li>" + paragraph("date", moment.date()) + paragraph("", moment.title())
                            + paragraph("lines", moment.text()) + "</li>";
                })
                + "</ol>";
    }

    private String quiz(QuizBlock quiz) {
        List<QuizQuestion> questions = quiz.listShown();
        return questions.isEmpty()
                ? ""
                : heading(quiz.title().isEmpty() ? "Quiz" : quiz.title())
                        + each(questions.size(), at -> question(questions.get(at), at));
    }

    private String question(QuizQuestion question, int place) {
        String name = "q" + number + "-" + place;
        String answers = each(
                question.answers().size(),
                at -> "<label><input type=\"radio\" name=\"" + name + "\">"
                        + text(question.answers().get(at)) + "</label>");
        return "<fieldset data-right=\"" + question.right() + "\"><legend>" + text(question.question()) + "</legend>"
                + answers + "<button type=\"button\">Vérifier</button><p class=\"said\" role=\"status\"></p>"
                + (question.because().isEmpty()
                        ? ""
                        : "<p class=\"because\" hidden>" + text(question.because()) + "</p>")
                + "</fieldset>";
    }

    private String path(FileId file) {
        return Objects.requireNonNull(files.get(file)).path();
    }

    private String spotId(int at) {
        return "b" + number + "r" + (at + 1);
    }

    private static String nameOf(Hotspot spot, int at) {
        return spot.name().isEmpty() ? "Repère " + (at + 1) : spot.name();
    }

    private static String heading(String title) {
        return title.isEmpty() ? "" : "<h2>" + text(title) + "</h2>";
    }

    private static String paragraph(String looks, String words) {
        String of = looks.isEmpty() ? "" : " class=\"" + looks + "\"";
        return words.isEmpty() ? "" : "<p" + of + ">" + text(words) + "</p>";
    }

    private static String each(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
