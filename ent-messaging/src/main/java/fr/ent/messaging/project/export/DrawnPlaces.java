package fr.ent.messaging.project.export;

import fr.ent.messaging.project.block.MapPlace;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Places as they lie to each other, as web maps have them: a drawing that needs no map. */
record DrawnPlaces(List<MapPlace> places) {

    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 600;
    private static final int EDGE = 80;
    private static final double LEAST = 1e-6;

    DrawnPlaces {
        places = List.copyOf(places);
    }

    /** The same scale both ways, and all of them in sight. */
    String svg(String words) {
        double left = least(DrawnPlaces::across);
        double top = least(DrawnPlaces::down);
        double wide = most(DrawnPlaces::across) - left;
        double high = most(DrawnPlaces::down) - top;
        double byWidth = (WIDTH - 2.0 * EDGE) / Math.max(wide, LEAST);
        double byHeight = (HEIGHT - 2.0 * EDGE) / Math.max(high, LEAST);
        double scale = Math.min(byWidth, byHeight);
        double beside = (WIDTH - wide * scale) / 2;
        double above = (HEIGHT - high * scale) / 2;
        String points = IntStream.range(0, places.size())
                .mapToObj(at -> {
                    double x = beside + (across(places.get(at)) - left) * scale;
                    double y = above + (down(places.get(at)) - top) * scale;
                    return String.format(
                            Locale.ROOT,
                            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"26\"/><text x=\"%.1f\" y=\"%.1f\">%d</text>",
                            x,
                            y,
                            x,
                            y + 9,
                            at + 1);
                })
                .collect(Collectors.joining());
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\"><rect width=\"%d\" height=\"%d\"/><path d=\"%s\"/>%s</svg>"
                .formatted(WIDTH, HEIGHT, words, WIDTH, HEIGHT, grid(), points);
    }

    private static String grid() {
        String across = IntStream.range(1, 10)
                .mapToObj(line -> "M" + line * WIDTH / 10 + " 0V" + HEIGHT)
                .collect(Collectors.joining());
        return across
                + IntStream.range(1, 6)
                        .mapToObj(line -> "M0 " + line * HEIGHT / 6 + "H" + WIDTH)
                        .collect(Collectors.joining());
    }

    private double least(ToDoubleFunction<MapPlace> side) {
        return places.stream().mapToDouble(side).min().orElse(0);
    }

    private double most(ToDoubleFunction<MapPlace> side) {
        return places.stream().mapToDouble(side).max().orElse(0);
    }

    private static double across(MapPlace place) {
        return Math.toRadians(place.longitude().doubleValue());
    }

    private static double down(MapPlace place) {
        double latitude = Math.toRadians(place.latitude().doubleValue());
        return -Math.log(Math.tan(Math.PI / 4 + latitude / 2));
    }

    /** {@code 48,85660° N, 2,35220° E}. */
    static String degrees(MapPlace place) {
        double latitude = place.latitude().doubleValue();
        double longitude = place.longitude().doubleValue();
        return String.format(
                Locale.FRENCH,
                "%.4f° %s, %.4f° %s",
                Math.abs(latitude),
                latitude < 0 ? "S" : "N",
                Math.abs(longitude),
                longitude < 0 ? "O" : "E");
    }
}
