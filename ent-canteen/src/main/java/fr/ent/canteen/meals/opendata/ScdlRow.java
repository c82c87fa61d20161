package fr.ent.canteen.meals.opendata;

import fr.ent.canteen.Menu;
import fr.ent.canteen.Menu.Label;
import fr.ent.canteen.MenuComponentKind;
import fr.ent.canteen.meals.FrenchWords;
import fr.ent.core.SchoolView;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dish in the schema <em>menus-collectifs</em> 1.2.3 of the socle commun des données locales; moments are UTC. */
record ScdlRow(Publisher publisher, SchoolView school, Menu menu, MenuComponentKind kind, Menu.Dish dish) {

    static final List<String> COLUMNS = List.of(
            "menuCollNom",
            "menuCollSiret",
            "menuEtablissementNom",
            "menuEtablissementSiret",
            "menuRestaurantNom",
            "menuRestaurantInsee",
            "menuRestaurantId",
            "menuRestaurantIdType",
            "menuRestaurantType",
            "menuRestaurantConvive",
            "menuDate",
            "menuRepasType",
            "menuPlatType",
            "menuPlatNom",
            "menuPlatCode",
            "menuPlatSiqo",
            "menuPlatLabel",
            "menuPlatPrecision",
            "menuPlatRegime",
            "menuPlatAllergene",
            "menuPlatTexture",
            "menuPlatNutriscore",
            "menuPlatPrix",
            "menuPublicationDate",
            "menuModificationDate",
            "menuModificationInfo");

    private static final String UNKNOWN = "";

    List<String> cells() {
        Optional<Publisher.Restaurant> restaurant = publisher.restaurants().stream()
                .filter(one -> one.schoolId().equals(school.id()))
                .findFirst();
        Optional<String> siret = restaurant.map(Publisher.Restaurant::siret);
        Menu.Publication publication = Objects.requireNonNull(menu.publication());
        return List.of(
                publisher.name(),
                publisher.siret(),
                publisher.producerName(),
                text(publisher.producerSiret()),
                school.name(),
                restaurant.map(Publisher.Restaurant::insee).orElse(UNKNOWN),
                siret.orElse(school.uai()),
                siret.isPresent() ? "SIRET" : "EN",
                restaurantType(),
                "tous",
                menu.date().toString(),
                "déjeuner",
                FrenchWords.of(kind),
                dish.name(),
                UNKNOWN,
                dish.labels().contains(Label.ORGANIC) ? list(Stream.of("agriculture biologique")) : UNKNOWN,
                labels(),
                dish.allergensStated() ? UNKNOWN : "allergènes non renseignés",
                dish.labels().contains(Label.VEGETARIAN) ? list(Stream.of(FrenchWords.of(Label.VEGETARIAN))) : UNKNOWN,
                list(dish.allergens().stream().map(FrenchWords::of)),
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                moment(publication.publishedAt()),
                moment(publication.modifiedAt()),
                text(publication.modification()));
    }

    /** The official sign that a dish carries isn't known, so that "signe de qualité" is a label like "local". */
    private String labels() {
        Set<Label> free = EnumSet.of(Label.LOCAL, Label.QUALITY);
        free.retainAll(dish.labels());
        return free.stream().map(FrenchWords::of).collect(Collectors.joining(";"));
    }

    /** The schema's type of lists: {@code ["lait","fruits à coques"]}, nothing when there is none. */
    private static String list(Stream<String> words) {
        String quoted = words.map(word -> '"' + word + '"').collect(Collectors.joining(","));
        return quoted.isEmpty() ? UNKNOWN : "[" + quoted + "]";
    }

    private String restaurantType() {
        return switch (school.level()) {
            case NURSERY -> "maternelle";
            case ELEMENTARY -> "élémentaire";
            case PRIMARY -> "autre";
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? UNKNOWN : value;
    }

    private static String moment(@Nullable Instant instant) {
        return instant == null
                ? UNKNOWN
                : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
