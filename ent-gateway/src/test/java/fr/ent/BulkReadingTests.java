package fr.ent;

import static fr.ent.ArchitectureTests.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import fr.ent.core.Role;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkReading;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Files are what somebody takes away: routes that give one to signed-in people are counted, or name nobody but the person who
 * asks.
 */
class BulkReadingTests {

    private static final String JSON = "application/json";

    @Test
    void everyFileIsCountedOrNamesNobodyElse() {
        assertThat(routes().filter(route -> !route.isAnnotatedWith(BulkReading.class))
                        .map(route -> route.getOwner().getSimpleName() + "." + route.getName()))
                .containsExactlyInAnyOrder(
                        "DataExportController.fetch",
                        "LabelController.printLabels",
                        "MapFrameController.show",
                        "QtiController.give",
                        "ResourceExchangeController.give",
                        "ResourceController.play",
                        "RetentionController.export",
                        "StatisticsController.file",
                        "TimetablePaperController.print",
                        "ToSeeController.play",
                        "TrialController.export");
    }

    /**
     * The exceptions are the own conversations and classes, their blog and its editors, the kitchen's own day, the teachers of the own
     * school and who stands in for them, the few who have the copies of one book, those who are on one picture, colleagues who recommend
     * a resource or share an exercise, the reports of one child and what it has to do, who teaches a class, the groups of the own class,
     * the pupils whom one accompanies, and the few who wait to administer.
     */
    @Test
    void everyListOfPeopleForTheStaffIsCounted() {
        assertThat(PRODUCT.stream()
                        .flatMap(one -> one.getMethods().stream())
                        .filter(route -> route.isAnnotatedWith(AllowedTo.class)
                                && route.isAnnotatedWith(GetMapping.class)
                                && !route.isAnnotatedWith(BulkReading.class))
                        .filter(BulkReadingTests::isForTheStaff)
                        .filter(route -> ListedPeople.isIn(route.reflect().getGenericReturnType()))
                        .map(route -> route.getOwner().getSimpleName() + "." + route.getName()))
                .containsExactlyInAnyOrder(
                        "AccompaniedController.read",
                        "BlogController.list",
                        "BlogController.read",
                        "BookController.read",
                        "ConversationController.list",
                        "ConversationController.show",
                        "DiaryController.read",
                        "ExerciseController.list",
                        "FacesController.read",
                        "HistoryController.list",
                        "KitchenController.show",
                        "MessageController.list",
                        "ReportController.read",
                        "ResourceController.read",
                        "RightRequestController.list",
                        "SchoolRollsController.read",
                        "TeachingGroupController.list",
                        "TimetableController.read",
                        "ToDoController.list",
                        "YearChangeController.show");
    }

    private static boolean isForTheStaff(JavaMethod route) {
        return Arrays.stream(route.getAnnotationOfType(AllowedTo.class).value())
                .anyMatch(role -> role != Role.GUARDIAN && role != Role.PUPIL && role != Role.ELECTED);
    }

    private static Stream<JavaMethod> routes() {
        return PRODUCT.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(route -> route.isAnnotatedWith(AllowedTo.class) && route.isAnnotatedWith(Answers.class))
                .filter(route -> Arrays.stream(
                                route.getAnnotationOfType(Answers.class).as())
                        .noneMatch(JSON::equals));
    }
}
