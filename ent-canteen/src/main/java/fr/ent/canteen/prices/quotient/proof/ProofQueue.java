package fr.ent.canteen.prices.quotient.proof;

import fr.ent.canteen.families.OwnFamily;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The proofs that wait for an agent, those that wait longest first: four statements, however many papers. */
@Component
class ProofQueue {

    private final Proofs proofs;
    private final Directory directory;
    private final Files files;

    ProofQueue(Proofs proofs, Directory directory, Files files) {
        this.proofs = proofs;
        this.directory = directory;
        this.files = files;
    }

    List<WaitingProof> list(OwnFamily own) {
        List<Proof> waiting = proofs.waiting();
        Map<HouseholdId, HouseholdView> households =
                directory.listHouseholds(waiting.stream().map(Proof::household).toList()).stream()
                        .collect(Collectors.toMap(HouseholdView::id, Function.identity()));
        Map<PersonId, PersonName> names = directory.names(households.values().stream()
                .flatMap(household -> Stream.concat(
                        household.adults().stream(),
                        household.children().stream().map(ChildId::asPerson)))
                .toList());
        Map<FileId, FileView> known =
                files
                        .list(waiting.stream()
                                .flatMap(proof -> proof.paper().files().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(FileView::id, Function.identity()));
        return waiting.stream()
                .flatMap(proof -> Stream.ofNullable(households.get(proof.household()))
                        .map(household -> view(proof, household, names, known, own)))
                .toList();
    }

    private static WaitingProof view(
            Proof proof,
            HouseholdView household,
            Map<PersonId, PersonName> names,
            Map<FileId, FileView> known,
            OwnFamily own) {
        return new WaitingProof(
                proof.id(),
                household.name(),
                spoken(household.adults().stream(), names),
                spoken(household.children().stream().map(ChildId::asPerson), names),
                proof.kind(),
                proof.paper().sentAt(),
                ProofView.files(proof, known),
                own.has(household.id()));
    }

    private static List<String> spoken(Stream<PersonId> people, Map<PersonId, PersonName> names) {
        return people.map(names::get)
                .filter(Objects::nonNull)
                .map(name -> name.givenName() + " " + name.familyName())
                .toList();
    }
}
