package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import java.util.List;

/** Writes the name under which a town publishes its menus. */
final class NamePublisher implements Furnishing {

    @Override
    public String witness() {
        return "canteen.menu_publisher";
    }

    @Override
    public void furnish(Supplies supplies) {
        supplies.insert(
                "canteen.menu_publisher (territory_id, name, siret, producer_name)",
                List.of(supplies.town().brand()),
                brand -> row(brand.id(), brand.name(), brand.siret(), "Cuisine centrale"));
    }
}
