package fr.ent.homework.demo;

import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.homework.demo.exercise.FurnishExercises;
import java.util.List;

/** The part of homework in the demonstration. */
public final class HomeworkDemo {

    private HomeworkDemo() {}

    /** In their order. */
    public static List<Furnishing> furnishings() {
        return List.of(
                new FurnishTimetables(),
                new FurnishDiaries(),
                new FurnishPreparations(),
                new FurnishWork(),
                new FurnishExercises(),
                new FurnishRolls(),
                new FurnishTerms(),
                new FurnishResults(),
                new FurnishBooklets(),
                new FurnishPortfolios(),
                new FurnishEvents(),
                new FurnishLibraries());
    }
}
