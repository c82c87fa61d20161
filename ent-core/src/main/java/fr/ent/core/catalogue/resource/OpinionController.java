package fr.ent.core.catalogue.resource;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.CatalogueRights;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own opinion of a resource, for the colleagues. */
@RestController
@RequestMapping("/api/core/resources/{id}")
class OpinionController {

    private final Resources resources;
    private final Opinions opinions;
    private final TakeRecommendationBack takeRecommendationBack;
    private final CatalogueRights rights;

    OpinionController(
            Resources resources,
            Opinions opinions,
            TakeRecommendationBack takeRecommendationBack,
            CatalogueRights rights) {
        this.resources = resources;
        this.opinions = opinions;
        this.takeRecommendationBack = takeRecommendationBack;
        this.rights = rights;
    }

    /** Rates a resource with one to five stars, in place of the own rating before. Others read the mean, from three on. */
    @PutMapping("/rating")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@PathVariable ResourceId id, @RequestBody @Valid OwnRating wanted, Viewer viewer) {
        opinions.rate(require(id, viewer), viewer.person(), wanted.stars());
    }

    /** Takes the own rating back. */
    @DeleteMapping("/rating")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeRatingBack(@PathVariable ResourceId id, Viewer viewer) {
        opinions.takeRatingBack(require(id, viewer), viewer.person());
    }

    /** Recommends a resource to the colleagues of a school, in place of the own sentence before. */
    @PutMapping("/recommendations/{schoolId}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recommend(
            @PathVariable ResourceId id,
            @PathVariable SchoolId schoolId,
            @RequestBody @Valid OwnRecommendation wanted,
            Viewer viewer) {
        requireColleague(schoolId, viewer);
        opinions.recommend(require(id, viewer), schoolId, viewer.person(), wanted.sentence());
    }

    /**
     * Takes the own recommendation in a school back, or as the head of the school a colleague's.
     *
     * @param personId who wrote it; oneself when left out
     */
    @DeleteMapping("/recommendations/{schoolId}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeRecommendationBack(
            @PathVariable ResourceId id,
            @PathVariable SchoolId schoolId,
            @RequestParam(required = false) @Nullable PersonId personId,
            Viewer viewer) {
        requireColleague(schoolId, viewer);
        takeRecommendationBack.takeBack(
                requireResource(id, viewer), schoolId, Objects.requireNonNullElse(personId, viewer.person()), viewer);
    }

    private ResourceId require(ResourceId id, Viewer viewer) {
        return requireResource(id, viewer).id();
    }

    private ResourceView requireResource(ResourceId id, Viewer viewer) {
        return resources.find(id, viewer).orElseThrow(Problem::notFound);
    }

    private void requireColleague(SchoolId school, Viewer viewer) {
        if (!rights.worksAt(viewer, school)) {
            throw Problem.notFound();
        }
    }

    /** From one star to five. */
    record OwnRating(@Min(1) @Max(5) int stars) {}

    /** A sentence for the colleagues. */
    record OwnRecommendation(@NotBlank @OneLine(max = 300) String sentence) {}
}
