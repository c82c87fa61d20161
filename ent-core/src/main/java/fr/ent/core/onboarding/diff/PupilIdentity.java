package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.diff.Question.Candidate;
import fr.ent.core.onboarding.diff.Question.QuestionReason;
import fr.ent.core.onboarding.diff.Register.KnownPerson;
import fr.ent.core.onboarding.onde.OndeField;
import fr.ent.core.onboarding.onde.OndeLine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pupil that a line is about: by national number, else by name and birth date. */
final class PupilIdentity {

    private final Register register;
    private final Draft draft;
    private final Map<String, KnownPerson> byIne;
    private final Map<FullName, List<KnownPerson>> byName;
    private final Map<FullName, List<KnownPerson>> byShortName;

    PupilIdentity(Register register, Draft draft) {
        this.register = register;
        this.draft = draft;
        this.byIne = register.pupils().stream()
                .filter(pupil -> !pupil.value("ine").isEmpty())
                .collect(Collectors.toMap(pupil -> pupil.value("ine"), pupil -> pupil));
        this.byName = register.pupils().stream()
                .collect(Collectors.groupingBy(
                        pupil -> FullName.of(pupil.value("family_name"), pupil.value("given_name"))));
        this.byShortName = register.pupils().stream()
                .collect(Collectors.groupingBy(
                        pupil -> FullName.withoutParticles(pupil.value("family_name"), pupil.value("given_name"))));
    }

    /** The pupil's id; the line's own for a new pupil, and while a question is open. */
    UUID of(OndeLine line) {
        KnownPerson numbered = byIne.get(line.value(OndeField.INE));
        if (numbered != null) {
            return numbered.id();
        }
        List<KnownPerson> same = named(line);
        List<KnownPerson> born = same.stream()
                .filter(pupil -> pupil.value("birth_date").equals(line.value(OndeField.BIRTH_DATE)))
                .toList();
        List<KnownPerson> compatible = born.stream()
                .filter(pupil -> pupil.value("ine").isEmpty()
                        || line.value(OndeField.INE).isEmpty())
                .toList();
        if (compatible.size() == 1) {
            return compatible.getFirst().id();
        }
        if (compatible.size() > 1) {
            return ask(line, QuestionReason.SAME_PUPIL_NAME, compatible);
        }
        if (!born.isEmpty()) {
            return ask(line, QuestionReason.OTHER_INE, born);
        }
        List<KnownPerson> undated = same.stream()
                .filter(pupil -> pupil.value("birth_date").isEmpty()
                        && pupil.value("school_id").equals(register.school().toString()))
                .toList();
        return undated.isEmpty() ? line.id() : ask(line, QuestionReason.UNKNOWN_BIRTH_DATE, undated);
    }

    private List<KnownPerson> named(OndeLine line) {
        String family = line.value(OndeField.FAMILY_NAME);
        String given = line.value(OndeField.GIVEN_NAME);
        List<KnownPerson> exact = byName.getOrDefault(FullName.of(family, given), List.of());
        return exact.isEmpty() ? byShortName.getOrDefault(FullName.withoutParticles(family, given), List.of()) : exact;
    }

    private UUID ask(OndeLine line, QuestionReason why, List<KnownPerson> pupils) {
        String subject = line.value(OndeField.GIVEN_NAME) + " " + line.value(OndeField.FAMILY_NAME);
        Question question = Question.about(
                line.file(),
                line.number(),
                1,
                why,
                subject,
                pupils.stream().map(this::candidate).toList());
        return draft.ask(question) instanceof Decisions.Decision.Chosen(UUID chosen) ? chosen : line.id();
    }

    private Candidate candidate(KnownPerson pupil) {
        return new Candidate(
                pupil.id(),
                pupil.name(),
                pupil.value("birth_date"),
                register.classNames().getOrDefault(pupil.uuid("class_id"), ""),
                pupil.value("street"));
    }
}
