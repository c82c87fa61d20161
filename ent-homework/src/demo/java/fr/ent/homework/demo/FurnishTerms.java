package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.School;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.homework.progress.term.SchoolYear;
import fr.ent.homework.progress.term.TermDays;
import fr.ent.homework.progress.term.YearTerms;

/** Sets the terms of the first school of a town, as most schools have them; the others have set none. */
final class FurnishTerms implements Furnishing {

    @Override
    public String witness() {
        return "homework.school_term";
    }

    @Override
    public void furnish(Supplies supplies) {
        SchoolYear year = SchoolYear.of(supplies.now().today());
        School first = supplies.town().schools().getFirst();
        supplies.insert(
                "homework.school_term (territory_id, school_id, year, number, ends_on)",
                YearTerms.thirds(year).list(),
                (TermDays term) -> row(supplies.territory(), first.id(), year.number(), term.number(), term.to()));
    }
}
