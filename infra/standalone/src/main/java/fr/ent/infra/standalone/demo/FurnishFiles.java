package fr.ent.infra.standalone.demo;

import fr.ent.core.Role;
import fr.ent.infra.standalone.demo.DemoFiles.Attachment;
import fr.ent.infra.standalone.demo.FamilyPapers.Paper;
import fr.ent.infra.standalone.demo.FamilyPapers.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The family files of a town: most are checked, some wait, a few went back with a reason. */
@Component
class FurnishFiles implements Furnishing {

    private static final long SEED = 20_260_928L;

    private final DemoStore store;
    private final DemoFiles files;
    private final JsonMapper json;

    FurnishFiles(DemoStore store, DemoFiles files, JsonMapper json) {
        this.store = store;
        this.files = files;
        this.json = json;
    }

    @Override
    public void furnish(Town town, Moment now) {
        store.once(town, "canteen.family_file", batch -> write(batch, town, now));
    }

    private void write(Batch batch, Town town, Moment now) {
        Chance chance = town.chance(SEED);
        FamilyPapers papers = new FamilyPapers(chance, now.instant());
        List<Paper> all = new ArrayList<>();
        for (Pupil pupil : town.pupils()) {
            guardian(town, pupil)
                    .flatMap(guardian -> papers.of(pupil, guardian))
                    .ifPresent(all::add);
        }
        List<Attachment> insurances = all.stream()
                .filter(paper -> paper.state() != State.DRAFT)
                .filter(paper -> paper.state() != State.ACCEPTED || paper.isAllergic())
                .map(paper -> new Attachment(
                        paper.insurance(),
                        paper.guardian(),
                        paper.pupil().schoolClass(),
                        "Attestation d’assurance.pdf",
                        "poesie.pdf",
                        "application/pdf"))
                .toList();
        files.writeForFamilies(batch, town, insurances, all, now.instant());
        Person agent = town.holders(Role.TOWN_AGENT).findFirst().orElseThrow();
        new FileRows(batch, json, town).write(all, insurances, agent);
    }

    private static Optional<Person> guardian(Town town, Pupil pupil) {
        return town.guardianships().stream()
                .filter(tie -> tie.child().equals(pupil) && tie.standing() == Guardianship.Standing.FULL)
                .map(Guardianship::guardian)
                .findFirst();
    }
}
