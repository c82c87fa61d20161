package fr.ent.canteen.demo;

import fr.ent.core.demo.WordList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A dish of a menu; allergens, labels and foods as the canteen names them, between commas. */
record Dish(String component, String name, String allergens, String labels, String foods) {

    /** Four weeks of menus, by number. */
    static Map<Integer, List<Dish>> menus() {
        return WordList.read(Dish.class, "menus.txt").stream()
                .map(line -> line.split(";", -1))
                .collect(Collectors.groupingBy(
                        cells -> Integer.parseInt(cells[0]),
                        TreeMap::new,
                        Collectors.mapping(
                                cells -> new Dish(cells[1], cells[2], cells[3], cells[4], cells[5]),
                                Collectors.toList())));
    }
}
