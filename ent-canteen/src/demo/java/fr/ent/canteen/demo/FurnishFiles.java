package fr.ent.canteen.demo;

import fr.ent.canteen.demo.FamilyPapers.FamilyPaper;
import fr.ent.canteen.demo.FamilyPapers.FileState;
import fr.ent.core.Role;
import fr.ent.core.demo.Guardianship;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the family files of a town: most are checked, some wait, a few went back with a reason. */
final class FurnishFiles implements Furnishing {

    private static final long SEED = 20_260_928L;
    private static final FileContent INSURANCE =
            new FileContent("Attestation d’assurance.pdf", "application/pdf", FurnishFiles.class, "assurance.pdf");

    @Override
    public String witness() {
        return "canteen.family_file";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        FamilyPapers papers = new FamilyPapers(town.chance(SEED), supplies.now().instant());
        List<FamilyPaper> all = new ArrayList<>();
        for (Pupil pupil : town.pupils()) {
            guardian(town, pupil)
                    .flatMap(guardian -> papers.write(pupil, guardian))
                    .ifPresent(all::add);
        }
        List<Attachment> insurances = insurances(all);
        supplies.attach(insurances);
        Person agent = town.holders(Role.TOWN_AGENT).findFirst().orElseThrow();
        new FileRows(supplies.batch(), supplies.json(), town).write(all, insurances, agent);
    }

    private static List<Attachment> insurances(List<FamilyPaper> papers) {
        return papers.stream()
                .filter(paper -> paper.state() != FileState.DRAFT)
                .filter(paper -> paper.state() != FileState.ACCEPTED || paper.isAllergic())
                .map(paper -> new Attachment(
                        paper.insurance(), paper.guardian(), INSURANCE, FileAudience.family(paper.pupil())))
                .toList();
    }

    private static Optional<Person> guardian(Town town, Pupil pupil) {
        return town.guardianships().stream()
                .filter(tie -> tie.child().equals(pupil) && tie.rights() == GuardianRights.FULL)
                .map(Guardianship::guardian)
                .findFirst();
    }
}
