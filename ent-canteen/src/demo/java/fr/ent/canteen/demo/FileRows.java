package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.canteen.demo.FamilyPapers.FamilyPaper;
import fr.ent.canteen.demo.FamilyPapers.FileState;
import fr.ent.core.NewId;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Batch;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes family files, and the needs that count where meals are made. */
final class FileRows {

    private final Batch batch;
    private final JsonMapper json;
    private final Town town;

    FileRows(Batch batch, JsonMapper json, Town town) {
        this.batch = batch;
        this.json = json;
        this.town = town;
    }

    void write(List<FamilyPaper> papers, List<Attachment> insurances, Person agent) {
        UUID territory = town.brand().id();
        Set<UUID> stored = insurances.stream().map(Attachment::id).collect(Collectors.toSet());
        batch.insert(
                "canteen.family_file (territory_id, id, child_id, year, state, content, sent_by, sent_at, accepted,"
                        + " accepted_at, answer)",
                papers,
                one -> {
                    String content = json.writeValueAsString(content(one, stored.contains(one.insurance())));
                    boolean accepted = one.state() == FileState.ACCEPTED;
                    boolean signed = one.state() != FileState.DRAFT;
                    return row(
                            territory,
                            NewId.next(),
                            one.pupil().id(),
                            town.year().startsIn(),
                            one.state().name(),
                            content,
                            signed ? one.guardian().id() : null,
                            signed ? one.signedAt().atOffset(ZoneOffset.UTC) : null,
                            accepted ? content : null,
                            accepted ? one.signedAt().plus(Duration.ofHours(5)).atOffset(ZoneOffset.UTC) : null,
                            one.reason());
                });
        writeNeeds(papers, territory);
        papers.stream()
                .filter(FamilyPaper::isAllergic)
                .findFirst()
                .ifPresent(one -> batch.insert(
                        "canteen.barred_person (territory_id, child_id, position, name, note, recorded_by, recorded_at)",
                        List.of(one),
                        paper -> row(
                                territory,
                                paper.pupil().id(),
                                0,
                                "Régis " + paper.pupil().person().familyName(),
                                "Ordonnance du juge aux affaires familiales",
                                agent.id(),
                                paper.signedAt().atOffset(ZoneOffset.UTC))));
    }

    private void writeNeeds(Collection<FamilyPaper> papers, UUID territory) {
        batch.insert(
                "canteen.child_needs (territory_id, child_id, diet, allergens, declared_allergens, plan_from, plan_to,"
                        + " packed_meal)",
                papers.stream()
                        .filter(one -> one.isAllergic() || !one.diet().equals("STANDARD"))
                        .toList(),
                one -> {
                    boolean accepted = one.state() == FileState.ACCEPTED;
                    boolean planned = accepted && !one.plan().isEmpty();
                    String allergens = "{" + one.allergen() + "}";
                    return row(
                            territory,
                            one.pupil().id(),
                            accepted ? one.diet() : "STANDARD",
                            accepted ? allergens : "{}",
                            accepted ? "{}" : allergens,
                            planned ? town.year().firstDay() : null,
                            planned ? town.year().lastDay() : null,
                            planned);
                });
    }

    private Map<String, @Nullable Object> content(FamilyPaper paper, boolean withPaper) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        String name = paper.guardian().familyName();
        content.put("doctor", Map.of("name", "Cabinet médical des Lavandières", "phone", "03 80 00 00 12"));
        content.put("emergencyContacts", List.of(contact("Mireille " + name, "grand-mère", "06 00 00 10 11")));
        content.put("collectors", List.of(contact("Mireille " + name, "grand-mère", "06 00 00 10 11")));
        content.put(
                "food",
                Map.of(
                        "diet",
                        paper.diet(),
                        "texture",
                        "WHOLE",
                        "allergies",
                        paper.isAllergic() ? List.of(paper.allergen()) : List.of(),
                        "otherAllergies",
                        ""));
        content.put(
                "carePlan",
                paper.plan().isEmpty()
                        ? null
                        : plan(town.year().firstDay(), town.year().lastDay()));
        content.put(
                "documents",
                withPaper
                        ? List.of(Map.of(
                                "kind", "INSURANCE", "fileId", paper.insurance().toString()))
                        : List.of());
        content.put("careConsent", paper.state() == FileState.DRAFT ? "UNSAID" : "GIVEN");
        return content;
    }

    private static Map<String, Object> plan(LocalDate from, LocalDate to) {
        return Map.of("from", from.toString(), "to", to.toString(), "packedMeal", true);
    }

    private static Map<String, String> contact(String name, String tie, String phone) {
        return Map.of("name", name, "tie", tie, "phone", phone);
    }
}
