package fr.ent.core.account.print;

import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolView;
import fr.ent.core.TerritoryView;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.SiteAddress;
import fr.ent.core.territory.Territories;
import fr.ent.core.territory.logo.Logos;
import org.springframework.stereotype.Component;

/** Tells who writes when a class prints, and at which address the product answered just now. */
@Component
public class Senders {

    private final Directory directory;
    private final Territories territories;
    private final SiteAddress site;
    private final Logos logos;

    Senders(Directory directory, Territories territories, SiteAddress site, Logos logos) {
        this.directory = directory;
        this.territories = territories;
        this.site = site;
        this.logos = logos;
    }

    /** The town, where no class prints. */
    public Sender ofTown() {
        TerritoryView territory = territories.get(TerritoryScope.require());
        return new Sender(
                territory.name(), logos.findPrintable(), territory.accent(), territory.timeZone(), "", "", site.find());
    }

    /** The class, within the request of someone of its territory. */
    public Sender find(ClassView schoolClass) {
        TerritoryView territory = territories.get(TerritoryScope.require());
        SchoolView school = directory.findSchool(schoolClass.schoolId()).orElseThrow();
        return new Sender(
                territory.name(),
                logos.findPrintable(),
                territory.accent(),
                territory.timeZone(),
                school.name(),
                schoolClass.name(),
                site.find());
    }
}
