package fr.ent.homework.exercise.qti;

import fr.ent.homework.exercise.question.ChoiceOption;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.ChoiceQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.FillQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.MatchQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.OrderQuestion;
import fr.ent.homework.exercise.question.MatchedPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a question from an item of QTI 3: none where something of it can't be carried. */
final class ReadItem {

    /** Things whose words alone don't say what is asked. */
    private static final Set<String> UNREADABLE = Set.of(
            "img",
            "picture",
            "object",
            "audio",
            "video",
            "math",
            "svg",
            "iframe",
            "qti-printed-variable",
            "qti-include");

    private final XmlNode item;
    private final XmlNode body;
    private final XmlNode asked;

    private ReadItem(XmlNode item, XmlNode body, XmlNode asked) {
        this.item = item;
        this.body = body;
        this.asked = asked;
    }

    static Optional<ExerciseQuestion> read(XmlNode item) {
        List<XmlNode> bodies = item.list("qti-item-body");
        List<XmlNode> interactions = bodies.stream()
                .flatMap(XmlNode::all)
                .filter(one -> one.name().endsWith("-interaction"))
                .toList();
        boolean plain = bodies.stream().flatMap(XmlNode::all).noneMatch(one -> UNREADABLE.contains(one.name()));
        return bodies.size() == 1 && interactions.size() == 1 && plain
                ? new ReadItem(item, bodies.getFirst(), interactions.getFirst()).question()
                : Optional.empty();
    }

    private Optional<ExerciseQuestion> question() {
        return switch (asked.name()) {
            case "qti-choice-interaction" -> choice();
            case "qti-order-interaction" -> order();
            case "qti-match-interaction" -> match();
            case "qti-text-entry-interaction" -> fill();
            default -> Optional.empty();
        };
    }

    private Optional<ExerciseQuestion> choice() {
        Set<String> right = Set.copyOf(right());
        List<ChoiceOption> options = asked.list("qti-simple-choice").stream()
                .map(one -> new ChoiceOption(one.line(), right.contains(one.with("identifier"))))
                .toList();
        return options.stream().filter(ChoiceOption::correct).count() == right.size()
                ? Optional.of(new ChoiceQuestion(prompt(), options))
                : Optional.empty();
    }

    private Optional<ExerciseQuestion> order() {
        Map<String, String> words = words(asked.list("qti-simple-choice"));
        List<String> right = right();
        return words.keySet().equals(Set.copyOf(right)) && right.size() == words.size()
                ? Optional.of(new OrderQuestion(
                        prompt(), right.stream().map(words::get).toList()))
                : Optional.empty();
    }

    /** Each thing has one partner. */
    private Optional<ExerciseQuestion> match() {
        List<XmlNode> sets = asked.list("qti-simple-match-set");
        if (sets.size() != 2) {
            return Optional.empty();
        }
        Map<String, String> lefts = words(sets.getFirst().list("qti-simple-associable-choice"));
        Map<String, String> rights = words(sets.getLast().list("qti-simple-associable-choice"));
        List<List<String>> pairs =
                right().stream().map(value -> List.of(value.split(" "))).toList();
        boolean oneToOne = pairs.stream().allMatch(pair -> pair.size() == 2)
                && pairs.size() == lefts.size()
                && pairs.size() == rights.size()
                && pairs.stream()
                        .map(List::getFirst)
                        .collect(Collectors.toSet())
                        .equals(lefts.keySet())
                && pairs.stream().map(List::getLast).collect(Collectors.toSet()).equals(rights.keySet());
        return oneToOne
                ? Optional.of(new MatchQuestion(
                        prompt(),
                        pairs.stream()
                                .map(pair -> new MatchedPair(
                                        lefts.getOrDefault(pair.getFirst(), ""),
                                        rights.getOrDefault(pair.getLast(), "")))
                                .toList()))
                : Optional.empty();
    }

    private Optional<ExerciseQuestion> fill() {
        List<XmlNode> mapped = declaration().stream()
                .flatMap(one -> one.listAll("qti-map-entry").stream())
                .filter(entry -> isAbove(entry.with("mapped-value")))
                .toList();
        List<String> accepted = new ArrayList<>(right());
        mapped.stream()
                .map(entry -> entry.with("map-key").strip())
                .filter(key -> !accepted.contains(key))
                .forEach(accepted::add);
        // what isn't mapped is compared as it is written
        boolean caseCounts =
                mapped.isEmpty() || mapped.stream().anyMatch(entry -> "true".equals(entry.with("case-sensitive")));
        return accepted.isEmpty()
                ? Optional.empty()
                : Optional.of(new FillQuestion(
                        prompt(), accepted, caseCounts, !QtiNames.IGNORED.equals(asked.with(QtiNames.ACCENTS))));
    }

    /** The words around the interaction, and its own prompt. */
    private String prompt() {
        String own = XmlNode.line(asked.list("qti-prompt").stream().flatMap(XmlNode::all));
        return Stream.of(XmlNode.line(outside(body)), own)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Stream<XmlNode> outside(XmlNode node) {
        return node.equals(asked)
                ? Stream.of(new XmlNode("", Map.of(), List.of(), " "))
                : Stream.concat(Stream.of(node), node.children().stream().flatMap(this::outside));
    }

    private List<String> right() {
        return declaration().stream()
                .flatMap(one -> one.list("qti-correct-response").stream())
                .flatMap(one -> one.list("qti-value").stream())
                .map(XmlNode::line)
                .distinct()
                .toList();
    }

    private Optional<XmlNode> declaration() {
        return item.list("qti-response-declaration").stream()
                .filter(one -> one.with("identifier").equals(asked.with("response-identifier")))
                .findFirst();
    }

    private static Map<String, String> words(List<XmlNode> choices) {
        return choices.stream()
                .collect(Collectors.toMap(one -> one.with("identifier"), XmlNode::line, (first, again) -> first));
    }

    private static boolean isAbove(String number) {
        return number.matches("\\d{1,9}(\\.\\d{1,9})?") && Double.parseDouble(number) > 0;
    }
}
