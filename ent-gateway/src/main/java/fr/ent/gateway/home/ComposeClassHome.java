package fr.ent.gateway.home;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.classhome.ClassHome;
import fr.ent.core.classhome.ClassHomes;
import fr.ent.core.classhome.HomeLook;
import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.Territories;
import fr.ent.gateway.home.ClassHomeView.ClassTile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the home of a class together from the tiles that the modules give, each asked by itself. */
@Component
class ComposeClassHome {

    private final ClassHomes homes;
    private final Map<TileKind, HomeTile> tiles;
    private final ModuleSwitches switches;
    private final Territories territories;
    private final Clock clock;

    ComposeClassHome(
            ClassHomes homes, List<HomeTile> tiles, ModuleSwitches switches, Territories territories, Clock clock) {
        this.homes = homes;
        this.tiles = tiles.stream().collect(Collectors.toMap(HomeTile::kind, Function.identity()));
        this.switches = switches;
        this.territories = territories;
        this.clock = clock;
    }

    /** The home of the class that a pupil attends. */
    ClassHomeView compose(Viewer pupil) {
        ClassHome home = homes.getOwn(pupil);
        ClassHomeView whole = compose(home, home.shown(), pupil);
        return whole.with(whole.tiles().stream()
                .filter(tile -> isShown(tile, home.look()))
                .toList());
    }

    private boolean isShown(ClassTile tile, HomeLook look) {
        return Objects.requireNonNull(tiles.get(tile.kind())).isShown(look, tile.content());
    }

    /** All tiles that a class could have, those that it goes without last, without anything that is one child's. */
    ClassHomeView preview(ClassId id, Viewer leader) {
        ClassHome home = homes.getLed(id, leader);
        return compose(
                home,
                Stream.concat(home.shown().stream(), home.hidden().stream()).toList(),
                leader);
    }

    private ClassHomeView compose(ClassHome home, Collection<TileKind> shown, Viewer viewer) {
        HomeReader reader = new HomeReader(
                viewer,
                home.schoolClass(),
                LocalDate.ofInstant(
                        clock.instant(), territories.get(viewer.territory()).timeZone()));
        PartByPart<TileKind> parts = new PartByPart<>(kind -> kind.module()
                .filter(module -> switches.isOff(viewer.territory(), module))
                .isPresent());
        List<ClassTile> asked = shown.stream()
                .map(kind -> tile(kind, reader, parts))
                .filter(Objects::nonNull)
                .toList();
        return new ClassHomeView(home.schoolClass(), home.look(), reader.today(), asked, parts.unavailable());
    }

    private @Nullable ClassTile tile(TileKind kind, HomeReader reader, PartByPart<TileKind> parts) {
        HomeTile tile = tiles.get(kind);
        TileContent content = tile == null ? null : parts.ask(kind, () -> tile.show(reader));
        return content == null ? null : new ClassTile(kind, content);
    }
}
