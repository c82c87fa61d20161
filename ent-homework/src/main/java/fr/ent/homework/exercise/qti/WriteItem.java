package fr.ent.homework.exercise.qti;

import fr.ent.homework.exercise.qti.XmlPart.XmlContent;
import fr.ent.homework.exercise.question.ChoiceOption;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.ChoiceQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.FillQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.MatchQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.OrderQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.SumsQuestion;
import fr.ent.homework.exercise.question.MatchedPair;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/** Writes a question as an item of QTI 3. Sums, which are made anew for each pupil, can't be one. */
final class WriteItem {

    private static final String RESPONSE = "RESPONSE";

    private WriteItem() {}

    static boolean carries(ExerciseQuestion question) {
        return !(question instanceof SumsQuestion);
    }

    static byte[] write(String id, ExerciseQuestion question) {
        return switch (question) {
            case ChoiceQuestion choice -> item(id, choice, to -> choice(to, choice), QtiNames.MATCH_CORRECT);
            case MatchQuestion match -> item(id, match, to -> match(to, match), QtiNames.MATCH_CORRECT);
            case OrderQuestion order -> item(id, order, to -> order(to, order), QtiNames.MATCH_CORRECT);
            case FillQuestion fill -> item(id, fill, to -> fill(to, fill), QtiNames.MAP_RESPONSE);
            case SumsQuestion sums -> throw new IllegalArgumentException("Not carried by QTI: " + sums);
        };
    }

    private static byte[] item(String id, ExerciseQuestion question, XmlContent parts, String processing) {
        return XmlPart.file(file -> file.root("qti-assessment-item", QtiNames.ITEMS, to -> {
            to.with("identifier", id)
                    .with("title", title(question))
                    .with("adaptive", "false")
                    .with("time-dependent", "false")
                    .inFrench();
            parts.write(to);
            to.within("qti-response-processing", rule -> rule.with("template", processing));
        }));
    }

    private static void choice(XmlPart to, ChoiceQuestion choice) throws XMLStreamException {
        List<String> right = IntStream.range(0, choice.options().size())
                .filter(at -> choice.options().get(at).correct())
                .mapToObj(at -> "C" + at)
                .toList();
        boolean several = right.size() > 1;
        declare(to, several ? "multiple" : "single", "identifier", right);
        score(to);
        to.within(
                "qti-item-body",
                body -> body.within("qti-choice-interaction", asked -> {
                    asked.with("response-identifier", RESPONSE)
                            .with("shuffle", "true")
                            .with("max-choices", several ? "0" : "1");
                    asked.text("qti-prompt", choice.prompt());
                    options(
                            asked,
                            "qti-simple-choice",
                            "C",
                            choice.options().stream().map(ChoiceOption::text).toList(),
                            false);
                }));
    }

    private static void match(XmlPart to, MatchQuestion match) throws XMLStreamException {
        int pairs = match.pairs().size();
        declare(
                to,
                "multiple",
                "directedPair",
                IntStream.range(0, pairs).mapToObj(at -> "L" + at + " R" + at).toList());
        score(to);
        to.within(
                "qti-item-body",
                body -> body.within("qti-match-interaction", asked -> {
                    asked.with("response-identifier", RESPONSE)
                            .with("shuffle", "true")
                            .with("max-associations", Integer.toString(pairs));
                    asked.text("qti-prompt", match.prompt());
                    String associable = "qti-simple-associable-choice";
                    asked.within(
                            "qti-simple-match-set",
                            set -> options(
                                    set,
                                    associable,
                                    "L",
                                    match.pairs().stream()
                                            .map(MatchedPair::left)
                                            .toList(),
                                    true));
                    asked.within(
                            "qti-simple-match-set",
                            set -> options(
                                    set,
                                    associable,
                                    "R",
                                    match.pairs().stream()
                                            .map(MatchedPair::right)
                                            .toList(),
                                    true));
                }));
    }

    private static void order(XmlPart to, OrderQuestion order) throws XMLStreamException {
        declare(
                to,
                "ordered",
                "identifier",
                IntStream.range(0, order.items().size())
                        .mapToObj(at -> "C" + at)
                        .toList());
        score(to);
        to.within(
                "qti-item-body",
                body -> body.within("qti-order-interaction", asked -> {
                    asked.with("response-identifier", RESPONSE).with("shuffle", "true");
                    asked.text("qti-prompt", order.prompt());
                    options(asked, "qti-simple-choice", "C", order.items(), false);
                }));
    }

    private static void fill(XmlPart to, FillQuestion fill) throws XMLStreamException {
        to.within("qti-response-declaration", declared -> {
            declared.with("identifier", RESPONSE).with("cardinality", "single").with("base-type", "string");
            declared.within(
                    "qti-correct-response",
                    right -> right.text("qti-value", fill.accepted().getFirst()));
            declared.within("qti-mapping", mapping -> {
                mapping.with("default-value", "0");
                for (String accepted : fill.accepted()) {
                    mapping.within(
                            "qti-map-entry",
                            entry -> entry.with("map-key", accepted)
                                    .with("mapped-value", "1")
                                    .with("case-sensitive", Boolean.toString(fill.caseCounts())));
                }
            });
        });
        score(to);
        to.within(
                "qti-item-body",
                body -> body.within("p", line -> {
                    line.words(fill.prompt() + " ");
                    line.within("qti-text-entry-interaction", asked -> {
                        asked.with("response-identifier", RESPONSE);
                        if (!fill.accentsCount()) {
                            asked.with(QtiNames.ACCENTS, QtiNames.IGNORED);
                        }
                    });
                }));
    }

    private static void declare(XmlPart to, String cardinality, String type, List<String> right)
            throws XMLStreamException {
        to.within("qti-response-declaration", declared -> {
            declared.with("identifier", RESPONSE)
                    .with("cardinality", cardinality)
                    .with("base-type", type);
            declared.within("qti-correct-response", values -> {
                for (String value : right) {
                    values.text("qti-value", value);
                }
            });
        });
    }

    private static void score(XmlPart to) throws XMLStreamException {
        to.within(
                "qti-outcome-declaration",
                score -> score.with("identifier", "SCORE")
                        .with("cardinality", "single")
                        .with("base-type", "float"));
    }

    private static void options(XmlPart to, String element, String letter, List<String> words, boolean matched)
            throws XMLStreamException {
        for (int at = 0; at < words.size(); at++) {
            String id = letter + at;
            String text = words.get(at);
            to.within(element, option -> {
                option.with("identifier", id);
                if (matched) {
                    option.with("match-max", "1");
                }
                option.words(text);
            });
        }
    }

    private static String title(ExerciseQuestion question) {
        String line = question.prompt().strip().replaceAll("\\s+", " ");
        return line.length() > 100 ? line.substring(0, 99) + "…" : line;
    }
}
