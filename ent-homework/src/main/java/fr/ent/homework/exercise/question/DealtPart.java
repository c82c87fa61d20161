package fr.ent.homework.exercise.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an exercise as a pupil is dealt it, without the right answer.
 *
 * @param question its number, from 0
 * @param part which of its sums, from 0; 0 of other questions
 * @param lefts the things on the left, of a match alone
 * @param options what is chosen, matched or put in order, shuffled for the pupil
 * @param several whether more than one option is right
 * @param rule which letters count, of a word to be written alone
 * @param sum of sums alone
 */
public record DealtPart(
        int question,
        int part,
        QuestionKind kind,
        String prompt,
        List<String> lefts,
        List<String> options,
        boolean several,
        @Nullable SpellingRule rule,
        @Nullable DealtSum sum) {}
