package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.ent.core.http.RateLimits;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route × everybody: who isn't allowed gets 401, 403 or 404, and no answer names somebody else's child. */
@ProductTest
@Import(AuthorisationMatrixIT.NoLimits.class)
class AuthorisationMatrixIT {

    private static final String TOKEN = "3f0d6a52-7f3c-4c8b-9b6e-0c6a5b2f6d11";
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** Nobody is slowed down: so many knock nowhere else. */
    @TestConfiguration(proxyBeanMethods = false)
    static class NoLimits {

        @Bean
        @Primary
        RateLimits noLimits() {
            return (name, who, tokens, permits, per) -> {};
        }
    }

    static List<Rule> rules() {
        return Stream.of(
                        // before a pupil leaves: who left has no entry
                        EntryRules.all(),
                        CoreRules.all(),
                        CounterRules.all(),
                        MergeRules.all(),
                        YearChangeRules.all(),
                        StatisticsRules.all(),
                        PrivacyRules.all(),
                        MenuRules.publicly(),
                        MenuRules.kitchen(),
                        MenuRules.families(),
                        CalendarFeedRules.all(),
                        CatererRules.all(),
                        CatererRules.publicly(),
                        CanteenRules.all(),
                        BookingRules.activities(),
                        BookingRules.bookings(),
                        TariffRules.all(),
                        AccountRules.all(),
                        QuotientRules.all(),
                        AbsenceRules.all(),
                        FileAndRollRules.files(),
                        FileAndRollRules.rolls(),
                        SchoolLifeRules.diary(),
                        DiaryRules.written(),
                        ClassRollRules.all(),
                        ProgressRules.all(),
                        SchoolLifeRules.timetable(),
                        GroupRules.all(),
                        DiaryRules.sheets(),
                        WorkRules.all(),
                        BookletRules.all(),
                        EventRules.all(),
                        ExerciseRules.all(),
                        SchoolLifeRules.classHome(),
                        SchoolLifeRules.conversations(),
                        BlogRules.articles(),
                        BlogRules.readers(),
                        BlogRules.polls(),
                        AssignmentRules.all(),
                        ProjectRules.all(),
                        BlogOutRules.publicly(),
                        BlogOutRules.signedIn(),
                        BlogOutRules.books(),
                        BlogOutRules.journals(),
                        WritingRules.all(),
                        LibraryRules.all(),
                        SpaceRules.all(),
                        PreviewRules.all(),
                        UploadRules.all(),
                        FacesRules.all(),
                        CharterRules.all(),
                        ResourceRules.all(),
                        LtiRules.all(),
                        OnboardingRules.files(),
                        // before the cards of a class: these open accounts anew that Keycloak doesn't know
                        LetInRules.own(),
                        OnboardingRules.accounts(),
                        OnboardingRules.claims(),
                        OnboardingRules.imports(),
                        LeavingRules.all(),
                        PupilRules.all(),
                        CalendarRules.all(),
                        TownHallRules.founding(),
                        TownHallRules.opening(),
                        TerritoryRules.choices(),
                        TerritoryRules.removals(),
                        TownHallRules.rights(),
                        ReplacementRules.all(),
                        AccompanimentRules.all(),
                        DaySheetRules.all(),
                        TownHallRules.trail(),
                        LetInRules.invitations(),
                        LetInRules.help(),
                        LetInRules.publicly(),
                        EntryRules.publicly())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyRouteOfTheProductIsInTheMatrix() {
        Set<String> mapped = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getPackageName().startsWith("fr.ent."))
                .flatMap(route -> route.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                route.getKey().getPatternValues().stream().map(pattern -> method + " " + pattern)))
                .collect(Collectors.toSet());

        assertThat(rules().stream().map(Rule::route)).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @TestFactory
    Stream<DynamicTest> eachRouteAnswersThoseItMayAndRefusesTheRest() {
        Scene scene = new Scene(planner, http);
        return rules().stream()
                .flatMap(rule -> Arrays.stream(Persona.values())
                        .map(persona ->
                                dynamicTest(rule.route() + " · " + persona, () -> check(rule, persona, scene))));
    }

    private void check(Rule rule, Persona persona, Scene scene) throws Exception {
        AbstractMockHttpServletRequestBuilder<?> request = rule.request().apply(scene);
        MockHttpServletResponse answer = persona == Persona.NOBODY
                ? http.perform(withToken(request)).andReturn().getResponse()
                : scene.stage().answer(persona, request);

        if (rule.allowed().contains(persona)) {
            assertThat(answer.getStatus()).as("%s · %s", rule.route(), persona).isIn(rule.answers());
        } else if (persona == Persona.NOBODY) {
            assertThat(answer.getStatus()).isEqualTo(401);
        } else {
            assertThat(answer.getStatus()).isIn(REFUSALS);
        }
        if (!rule.reading().contains(persona)) {
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("Zé");
        }
    }

    /** As a browser that isn't signed in: the cookie and the header agree, and that opens nothing. */
    private static AbstractMockHttpServletRequestBuilder<?> withToken(
            AbstractMockHttpServletRequestBuilder<?> request) {
        return request.cookie(new Cookie("XSRF-TOKEN", TOKEN)).header("X-XSRF-TOKEN", TOKEN);
    }
}
