package fr.ent.core.replacement;

import fr.ent.core.PersonName;
import java.util.List;

/**
 * The teachers of a class and its replacements.
 *
 * @param teachers those of today, stand-ins included
 * @param replacements those that run or are to come, by their first day
 */
record ClassReplacements(List<PersonName> teachers, List<ReplacementView> replacements) {

    ClassReplacements {
        teachers = List.copyOf(teachers);
        replacements = List.copyOf(replacements);
    }
}
